import type { CaseKind } from '@etappe/domain/cases/kind'
import { type Day, isValidOn, type Validity } from '@etappe/domain/kernel/day'
import type { Outputs } from '../api/client.ts'

export type PlannedOffice = Outputs['office']['plan'][number]

/** What holds on a day or will, in the order of time. */
export const aheadOf = <Entry extends Validity>(entries: readonly Entry[], today: Day): Entry[] =>
  entries.filter((it) => it.validTo === null || it.validTo >= today)

/** Places all offices together plan for on a day. */
export const placesOn = (offices: readonly PlannedOffice[], kind: CaseKind, on: Day): number =>
  offices.flatMap((it) => it.quotas).reduce((sum, it) => (it.kind === kind && isValidOn(it, on) ? sum + it.target : sum), 0)
