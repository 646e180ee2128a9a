import { caseKinds } from '../cases/kind.ts'
import type { Day } from '../kernel/day.ts'
import { officeQuotaId } from '../kernel/id.ts'
import type { Land } from './land.ts'
import type { Office, OfficeCode, OfficeLand, OfficeQuota } from './office.ts'

const since = '2023-01-01' as Day

interface Start {
  readonly code: string
  readonly city: string
  readonly email: string
  readonly phone: string
  readonly laender: readonly Land[]
  readonly network: number
  readonly modelMunicipality: number
}

// Source: the programme's own documents for Kiel and the six cities; the other Länder and all quotas are planning values.
const start: readonly Start[] = [
  {
    code: 'KI',
    city: 'Kiel',
    email: 'servicebuero-kiel@dkjs.de',
    phone: '(0431) 66 87 08 - 19',
    laender: ['04', '02', '03', '01'],
    network: 25,
    modelMunicipality: 3,
  },
  { code: 'BE', city: 'Berlin', email: '', phone: '', laender: ['11', '12', '13'], network: 25, modelMunicipality: 3 },
  { code: 'DD', city: 'Dresden', email: '', phone: '', laender: ['14', '15', '16'], network: 25, modelMunicipality: 4 },
  { code: 'KO', city: 'Köln', email: '', phone: '', laender: ['05'], network: 25, modelMunicipality: 3 },
  { code: 'MU', city: 'München', email: '', phone: '', laender: ['09', '08'], network: 25, modelMunicipality: 3 },
  { code: 'TR', city: 'Trier', email: '', phone: '', laender: ['06', '07', '10'], network: 25, modelMunicipality: 4 },
]

/** The six offices a new installation starts with. */
export const startOffices: readonly Office[] = start.map(({ code, city, email, phone }) => ({
  code: code as OfficeCode,
  city,
  email,
  phone,
  validFrom: since,
  validTo: null,
}))

export const startOfficeLaender: readonly OfficeLand[] = start.flatMap(({ code, laender }) =>
  laender.map((land) => ({ officeCode: code as OfficeCode, land, validFrom: since, validTo: null })),
)

const places: readonly Omit<OfficeQuota, 'id'>[] = start.flatMap(({ code, ...targets }) =>
  caseKinds.map((kind) => ({
    officeCode: code as OfficeCode,
    kind,
    target: targets[kind],
    validFrom: since,
    validTo: null,
    reason: '',
    version: 1,
  })),
)

/** Each is named by its place in the list, so that every installation begins the same. */
export const startOfficeQuotas: readonly OfficeQuota[] = places.map((it, index) => ({
  ...it,
  id: officeQuotaId.parse(`00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`),
}))
