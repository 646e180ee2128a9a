import { type Actor, can } from '@etappe/domain/access/policy'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import { type Land, landOf } from '@etappe/domain/offices/land'
import type { OfficeCode, OfficeOnDay } from '@etappe/domain/offices/office'

/** Which office a new case belongs to. */
export interface OfficeAnswer {
  /** `derived`: the municipalities lie in the area of one office. Otherwise it is chosen. */
  readonly by: 'derived' | 'several' | 'none'
  /** The office, as derived or chosen; `null` while it is not chosen. */
  readonly code: OfficeCode | null
  readonly laender: readonly Land[]
  /** The person may create cases there. */
  readonly isAllowed: boolean
}

/** Offices this person can create cases for. */
export function ownOffices(actor: Actor, offices: readonly OfficeOnDay[]): readonly OfficeOnDay[] {
  return offices.filter(({ code }) => can(actor, 'case.create', { officeCode: code, lifecycle: 'active', assignments: [] }).ok)
}

interface Asked {
  readonly offices: readonly OfficeOnDay[]
  readonly actor: Actor
  readonly keys: readonly MunicipalityKey[]
  readonly chosen: OfficeCode | null
}

/** The office responsible for the Länder of the municipalities; across offices or without a municipality it is chosen by hand. */
export function officeOf({ offices, actor, keys, chosen }: Asked): OfficeAnswer {
  const laender = [...new Set(keys.map(landOf))]
  const responsible = offices.filter((office) => office.laender.some((land) => laender.includes(land)))
  const own = ownOffices(actor, offices)
  const [only] = responsible
  if (only && responsible.length === 1)
    return { by: 'derived', code: only.code, laender, isAllowed: own.some(({ code }) => code === only.code) }
  const code = chosen ?? (own.length === 1 ? (own[0]?.code ?? null) : null)
  return { by: responsible.length > 1 ? 'several' : 'none', code, laender, isAllowed: true }
}
