import type { Role } from '@etappe/domain/access/role'

export const users = {
  role: {
    officeStaff: 'Service office',
    officeLead: 'Office lead',
    facilitator: 'Facilitator',
    programmeLead: 'Programme lead',
    admin: 'Administration',
  } satisfies Record<Role, string>,
}
