import type { Messages } from '../index.ts'

export const users: Messages['users'] = {
  role: {
    officeStaff: 'Servicebüro',
    officeLead: 'Büroleitung',
    facilitator: 'Prozessbegleitung',
    programmeLead: 'Programmleitung',
    admin: 'Administration',
  },
}
