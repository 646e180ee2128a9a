import type { Messages } from '../index.ts'

export const caseload: Messages['caseload'] = {
  heading: 'Fälle',
}
