import type { Day } from '../kernel/day.ts'
import { type Land, landOf } from '../offices/land.ts'
import { officeFor, type OfficeCode, type OfficeLand } from '../offices/office.ts'
import type { ApplicationFields } from './application-fields.ts'

type Placed = Pick<ApplicationFields, 'municipalityKeys' | 'laender' | 'nationwide'>

/** Every Land an application reaches, each once, in order. */
export const laenderOf = (it: Placed): Land[] => [...new Set([...it.municipalityKeys.map(landOf), ...it.laender])].sort()

/** Which office is responsible on a day, or why somebody has to say which. */
export type Responsibility =
  | { readonly office: OfficeCode; readonly why: 'land'; readonly land: Land }
  | { readonly office: null; readonly why: 'nationwide' | 'severalOffices' | 'noPlace' }

/**
 * First two digits of the key → Land → office valid on that day (commission, domain §3). Nationwide, or in the Länder of
 * several offices: set by hand. Several Länder of one office belong to it.
 */
export function responsibilityOf(rows: readonly OfficeLand[], it: Placed, on: Day): Responsibility {
  if (it.nationwide) return { office: null, why: 'nationwide' }
  const laender = laenderOf(it)
  const [first] = laender
  if (first === undefined) return { office: null, why: 'noPlace' }
  const offices = new Set(laender.map((land) => officeFor(rows, land, on)))
  const [office] = offices
  return offices.size === 1 && office !== undefined ? { office, why: 'land', land: first } : { office: null, why: 'severalOffices' }
}
