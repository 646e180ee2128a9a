import type { AdmissionDecision } from './admission-decision.ts'

type Placed = Pick<AdmissionDecision, 'result' | 'state' | 'proposedOn' | 'signedOn' | 'id'>

/** Of one day: what ended the application is the last, before it what still waits, and a place on the waiting list comes before both. */
function placeOf({ result, state }: Placed): number {
  if (state === 'open') return 2
  if (state !== 'signed') return 1
  return result === 'waitlisted' ? 0 : 3
}

const later = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1)

/** Decisions about one application, the newest first, also where several are of one day. */
export const newestDecisionsFirst = <D extends Placed>(all: readonly D[]): D[] =>
  all.toSorted((a, b) => later(a.signedOn ?? a.proposedOn, b.signedOn ?? b.proposedOn) || placeOf(b) - placeOf(a) || later(a.id, b.id))
