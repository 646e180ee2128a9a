import type { Messages } from '../index.ts'

export const municipalities: Messages['municipalities'] = {
  kind: {
    kreis: 'Kreis',
    kreisfrei: 'kreisfreie Stadt',
    city: 'Stadt',
    market: 'Markt',
    municipality: 'Gemeinde',
    unincorporated: 'gemeindefreies Gebiet',
  },
}
