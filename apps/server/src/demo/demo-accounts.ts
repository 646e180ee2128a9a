import type { Role } from '@etappe/domain/access/role'

export interface DemoAccount {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly officeCode: string | null
}

export const demoPassword = 'etappe-demo-2026'

/** The accounts a visitor of the demo signs in with. The people are invented. */
export const demoAccounts: readonly DemoAccount[] = [
  { email: 'lead@demo.etappe.example', name: 'Ägidia Sommerkorn', role: 'programmeLead', officeCode: null },
  { email: 'buero.kiel@demo.etappe.example', name: 'Tjorven Grünspecht', role: 'officeStaff', officeCode: 'KI' },
  { email: 'leitung.kiel@demo.etappe.example', name: 'Dr. Sönke Öhlenschlegel', role: 'officeLead', officeCode: 'KI' },
  { email: 'begleitung@demo.etappe.example', name: 'Friederike Möwenthal-Brückner', role: 'facilitator', officeCode: null },
  { email: 'admin@demo.etappe.example', name: 'Ruth Quittenbaum', role: 'admin', officeCode: null },
]
