import type { ApplicationState } from '@etappe/domain/applications/application-course'
import type { Judgement } from '@etappe/domain/applications/judgement'
import { addDays, type Instant } from '@etappe/domain/kernel/day'
import type { UserId } from '@etappe/domain/kernel/id'
import { type ApplicationScene, changed, did, eligibilityOn, momentsFrom, staffOn } from './application-scene.ts'
import type { Step } from './story.ts'
import { decision } from './tell-admission.ts'
import { acceptance, answering, askingBack, interview, mail, submission } from './tell-application.ts'
import { withdrawnMail } from './tell-letter.ts'
import { ratings } from './tell-rating.ts'
import * as words from './text-applications.ts'
import { dayAt } from './working-days.ts'

/** A story on its way: what is told so far, and how time goes on. */
interface Telling {
  readonly scene: ApplicationScene
  readonly next: (days: number) => Instant
  /** Whoever works on it, and others of the office. */
  readonly by: UserId
  readonly others: readonly UserId[]
}

/** The applicant thinks better of it. */
const withdrawal = (scene: ApplicationScene, at: Instant): Step =>
  did(scene, at, null, [
    changed(scene, 'application.withdrawn', { state: 'withdrawn', stateOn: dayAt(at), endReason: words.withdrawn }),
    ...mail(scene, { kind: 'withdrawn', words: withdrawnMail(scene, dayAt(at)), at, by: null }),
  ])

function early({ scene, next, by }: Telling): Step[] {
  const { plan, today } = scene
  if (plan.twist === 'snoozed') {
    const fields = { snoozedUntil: addDays(today, 6), snoozeReason: words.snoozed, ownerId: by }
    return [did(scene, next(2), by, [changed(scene, 'application.snoozed', fields)])]
  }
  if (plan.state === 'incomplete' || plan.twist === 'answered') {
    const { record, step } = askingBack(scene, next(plan.twist === 'unanswered' ? 4 : 3), by)
    return plan.twist === 'answered' ? [step, answering(scene, record, next(9))] : [step]
  }
  const { twinOf } = scene
  if (plan.state !== 'duplicate' || twinOf === null) return []
  const at = next(2)
  const fields = { state: 'duplicate', stateOn: dayAt(at), duplicateOfId: twinOf } as const
  return [did(scene, at, by, [changed(scene, 'application.duplicateMarked', fields)])]
}

const order: readonly ApplicationState[] = ['checked', 'interviewed', 'rated']
const reaches = (state: ApplicationState, step: ApplicationState): boolean => {
  const goal = state === 'waitlisted' || state === 'rejected' || state === 'admitted' ? 'rated' : state
  return order.indexOf(goal) >= order.indexOf(step)
}

function assessment({ scene, next, by, others }: Telling): { readonly steps: readonly Step[]; readonly total: number | null } {
  const { plan } = scene
  const [second, third] = others
  // The rating the demo's own account still owes is the second one.
  const raters = plan.twist === 'oneRating' ? [third ?? second ?? by] : [by, second ?? scene.team.lead.userId]
  const isRatedAtAll = reaches(plan.state, 'rated') || plan.twist === 'oneRating' || plan.twist === 'disputed'
  const talk = [acceptance(scene, next(3), by), ...(reaches(plan.state, 'interviewed') ? [interview(scene, next(5), by)] : [])]
  if (!isRatedAtAll) return { steps: talk, total: null }
  const { steps, total } = ratings(scene, raters, next)
  return { steps: [...talk, ...steps], total }
}

/** What the data do not answer is judged before it is decided. */
function judged({ scene, next, by }: Telling): { readonly steps: readonly Step[]; readonly judgements: Judgement[] } {
  const doubtful = eligibilityOn(scene, [], scene.today).criteria.filter((it) => it.state === 'needsPerson')
  if (doubtful.length === 0) return { steps: [], judgements: [] }
  const at = next(1)
  const judgements = doubtful.map(({ code }): Judgement => ({ code, verdict: 'met', note: words.likeJudged, by, on: dayAt(at) }))
  return { steps: [did(scene, at, by, [changed(scene, 'application.judged', { judgements })])], judgements }
}

function admission(telling: Telling, total: number | null): Step[] {
  const { scene, next } = telling
  const { steps, judgements } = judged(telling)
  const { admission: became, plan, today } = scene
  const overrun = plan.twist === 'toSign' ? { taken: 3, quota: 3, reason: words.overQuota } : undefined
  const at = next(3)
  const signed = became ? { signedAt: next(2), caseId: became.caseId } : {}
  const startOn = became?.startOn ?? addDays(today, 30)
  return [...steps, ...decision(scene, { result: 'admitted', at, total, startOn, judgements, ...(overrun ? { overrun } : {}), ...signed })]
}

function outcome(telling: Telling, total: number | null): Step[] {
  const { scene, next } = telling
  const { plan } = scene
  const judgements: never[] = []
  if (plan.twist === 'toSign' || plan.state === 'admitted') return admission(telling, total)
  if (plan.state === 'waitlisted') return decision(scene, { result: 'waitlisted', at: next(6), total, reason: words.waiting, judgements })
  if (plan.state !== 'rejected') return []
  const reason = plan.twist === 'pair' ? words.rejectedPair : words.rejectedOther
  return decision(scene, { result: 'rejected', at: next(2), total, reason, judgements })
}

/** The story of one application, from the day it came in. */
export function tellIntake(scene: ApplicationScene): Step[] {
  const { plan, submittedAt, team } = scene
  const next = momentsFrom(scene)
  const [by = team.lead.userId, ...others] = staffOn(scene, submittedAt)
  const telling: Telling = { scene, next, by, others }
  const first = submission(scene)
  if (plan.state === 'withdrawn') return [first, acceptance(scene, next(3), by), withdrawal(scene, next(6))]
  if (plan.state === 'rejected' && plan.twist === 'pair') return [first, ...outcome(telling, null)]
  if (!reaches(plan.state, 'checked')) return [first, ...early(telling)]
  const { steps, total } = assessment(telling)
  return [first, ...steps, ...outcome(telling, total)]
}
