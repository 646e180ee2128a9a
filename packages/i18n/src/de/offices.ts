import type { Messages } from '../index.ts'

export const offices: Messages['offices'] = {
  heading: 'Servicebüros',
}
