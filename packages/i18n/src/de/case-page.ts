import type { Messages } from '../index.ts'

export const casePage: Messages['casePage'] = {
  heading: 'Fall',
}
