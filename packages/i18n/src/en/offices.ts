import type { CaseKind } from '@etappe/domain/cases/kind'

export const offices = {
  heading: 'Offices',
  count: (p: { offices: number; laender: number }) => `${p.offices} offices, ${p.laender} Länder`,
  table: 'Offices with their Länder and planned places',
  column: { office: 'Office', contact: 'Contact', laender: 'Länder' },
  planned: { network: 'Networks', modelMunicipality: 'Model municipalities' } satisfies Record<CaseKind, string>,
  plannedHead: 'Planned places',
  noContact: 'not entered yet',
  since: (p: { day: string }) => `since ${p.day}`,
  from: (p: { day: string }) => `from ${p.day}`,
  span: (p: { from: string; to: string }) => `${p.from} to ${p.to}`,
  until: (p: { day: string }) => `until ${p.day}`,
  total: 'Programme',
  mailTo: (p: { city: string }) => `E-mail to the office ${p.city}`,
  failed: 'The offices could not be loaded.',
  retry: 'Try again',
}
