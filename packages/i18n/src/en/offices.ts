import type { CaseKind } from '@etappe/domain/cases/kind'

export const offices = {
  heading: 'Offices',
  count: (p: { offices: number; laender: number }) => `${p.offices} offices, ${p.laender} Länder`,
  table: 'Offices with their Länder and planned places',
  column: { office: 'Office', contact: 'Contact', laender: 'Länder' },
  planned: { network: 'Places for networks', modelMunicipality: 'Places for model municipalities' } satisfies Record<CaseKind, string>,
  noContact: 'not entered yet',
  since: (p: { day: string }) => `since ${p.day}`,
  from: (p: { day: string }) => `from ${p.day}`,
  span: (p: { from: string; to: string }) => `${p.from} to ${p.to}`,
  total: 'Programme',
  failed: 'The offices could not be loaded.',
  retry: 'Try again',
}
