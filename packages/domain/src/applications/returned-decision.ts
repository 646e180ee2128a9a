import type { AdmissionDecision } from './admission-decision.ts'
import type { Application } from './application.ts'
import { isApplicationOpen } from './application-course.ts'

type Made = Pick<AdmissionDecision, 'state' | 'signedOn'>

/** Something signed on or after the day of the return answers it; what was taken back answers nothing. */
const answers = ({ state, signedOn }: Made, returned: Made): boolean =>
  state === 'signed' && signedOn !== null && returned.signedOn !== null && signedOn >= returned.signedOn

/** Whoever signs second sent a decision about an application back, and the office has to decide again. */
export function isReturned({ state }: Pick<Application, 'state'>, decisions: readonly Made[]): boolean {
  if (!isApplicationOpen(state) || decisions.some((it) => it.state === 'open')) return false
  return decisions.some((it) => it.state === 'returned' && !decisions.some((one) => answers(one, it)))
}
