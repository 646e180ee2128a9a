import { canStep, isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { isAskBackOpen } from '@etappe/domain/applications/ask-back'
import { isSnoozed } from '@etappe/domain/applications/queue-of'
import type { Day } from '@etappe/domain/kernel/day'

/** What asks for a few words before it is done. */
export const dialogActs = ['askBack', 'snooze', 'duplicate', 'handOver', 'owner', 'withdraw', 'renewLink'] as const
export type DialogAct = (typeof dialogActs)[number]

/** What is done at once. */
export type DirectAct = 'accept' | 'wake' | 'unmarkDuplicate' | 'closeAskBack'

export type Act = DialogAct | DirectAct

/** What the course of an application allows now, whoever asks. */
export function actsOn({ application, askBacks }: ApplicationDetail, on: Day): ReadonlySet<Act> {
  const { state } = application
  const isOpen = isApplicationOpen(state)
  const isAsked = askBacks.some(isAskBackOpen)
  const asleep = isSnoozed(application, on)
  const possible: Readonly<Record<Act, boolean>> = {
    // Nobody works on what belongs to no office.
    accept: canStep(state, 'checked') && application.officeCode !== null,
    askBack: canStep(state, 'incomplete') && !isAsked,
    closeAskBack: isOpen && isAsked,
    snooze: isOpen && !asleep,
    wake: isOpen && asleep,
    duplicate: canStep(state, 'duplicate'),
    unmarkDuplicate: state === 'duplicate',
    handOver: isOpen,
    owner: isOpen,
    withdraw: canStep(state, 'withdrawn'),
    renewLink: state !== 'duplicate',
  }
  return new Set((Object.keys(possible) as Act[]).filter((act) => possible[act]))
}
