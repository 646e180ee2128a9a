import type { Messages } from '../index.ts'

export const reports: Messages['reports'] = {
  heading: 'Auswertung',
}
