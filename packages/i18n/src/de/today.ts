import type { Messages } from '../index.ts'

export const today: Messages['today'] = {
  heading: 'Heute',
}
