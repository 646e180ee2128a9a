/** What a person is in the programme. A person may hold several, each as a grant with from–to. */
export const roles = ['officeStaff', 'officeLead', 'facilitator', 'programmeLead', 'admin'] as const
export type Role = (typeof roles)[number]

/** Roles that belong to one office; the others hold for the whole programme. */
export const officeRoles: readonly Role[] = ['officeStaff', 'officeLead']
export const needsOffice = (role: Role): boolean => officeRoles.includes(role)
