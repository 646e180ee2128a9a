import type { Messages } from '../index.ts'

export const offices: Messages['offices'] = {
  heading: 'Servicebüros',
  count: (p) => `${p.offices} Servicebüros, ${p.laender} Länder`,
  table: 'Servicebüros mit ihren Ländern und geplanten Plätzen',
  column: { office: 'Servicebüro', contact: 'Kontakt', laender: 'Länder' },
  planned: { network: 'Plätze für Netzwerke', modelMunicipality: 'Plätze für Modellkommunen' },
  noContact: 'noch nicht eingetragen',
  since: (p) => `seit ${p.day}`,
  from: (p) => `ab ${p.day}`,
  span: (p) => `${p.from} bis ${p.to}`,
  total: 'Programm',
  failed: 'Die Servicebüros ließen sich nicht laden.',
  retry: 'Noch einmal versuchen',
}
