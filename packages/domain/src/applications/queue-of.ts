import type { Day } from '../kernel/day.ts'
import type { Application } from './application.ts'
import { type ApplicationState, applicationStates, isApplicationOpen } from './application-course.ts'
import type { ApplicationQueue } from './application-queue.ts'

/** Where an application of a state waits, unless something else stands in the way. */
const byState: Readonly<Record<ApplicationState, ApplicationQueue>> = {
  submitted: 'new',
  incomplete: 'incomplete',
  checked: 'toInterview',
  interviewed: 'toRate',
  rated: 'toDecide',
  waitlisted: 'waitlisted',
  admitted: 'closed',
  rejected: 'closed',
  withdrawn: 'closed',
  duplicate: 'closed',
}

export interface Queued extends Pick<Application, 'state' | 'snoozedUntil'> {
  /** A decision waits for the second signature. */
  readonly isWaitingForSignature: boolean
}

export const isSnoozed = (it: Pick<Application, 'snoozedUntil'>, on: Day): boolean => it.snoozedUntil !== null && it.snoozedUntil > on

/** The one heap an application lies on. A signature that is missed is missed also where somebody had put it aside. */
export function queueOf(it: Queued, on: Day): ApplicationQueue {
  if (!isApplicationOpen(it.state)) return 'closed'
  if (it.isWaitingForSignature) return 'toSign'
  return isSnoozed(it, on) ? 'snoozed' : byState[it.state]
}

/** The states whose applications can lie on a heap. */
export const statesIn = (queue: ApplicationQueue): ApplicationState[] =>
  applicationStates.filter((state) => {
    if (queue === 'toSign' || queue === 'snoozed') return isApplicationOpen(state)
    return byState[state] === queue
  })
