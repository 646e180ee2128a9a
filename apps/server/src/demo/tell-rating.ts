import { type Rating, ratingDimensions, ratingResult, type Scores } from '@etappe/domain/applications/rating'
import type { Instant } from '@etappe/domain/kernel/day'
import { ratingId, type UserId } from '@etappe/domain/kernel/id'
import { type ApplicationScene, changed, did } from './application-scene.ts'
import type { Step } from './story.ts'
import { ratingNotes } from './text-applications.ts'
import { dayAt } from './working-days.ts'

const bounded = (score: number) => Math.min(3, Math.max(0, score))

/** How good an application is, by which its two ratings stay together. */
const qualityOf = ({ plan, random }: ApplicationScene): Scores =>
  Object.fromEntries(ratingDimensions.map((it) => [it, plan.state === 'rejected' ? random.int(0, 2) : random.int(1, 3)])) as Scores

function ratingBy(scene: ApplicationScene, raterId: UserId, scores: Scores, at: Instant): Rating {
  const { random, id } = scene
  return {
    id: ratingId.parse(random.uuid()),
    applicationId: id,
    raterId,
    scores,
    note: random.pick(ratingNotes),
    doneOn: dayAt(at),
    version: 1,
  }
}

export interface Ratings {
  readonly steps: readonly Step[]
  readonly total: number | null
}

/** Two people rate, one after the other, without knowing of each other; the second makes it a rated application. */
export function ratings(scene: ApplicationScene, raters: readonly UserId[], next: (days: number) => Instant): Ratings {
  const { plan, random } = scene
  const quality = qualityOf(scene)
  const near = (spread: number): Scores =>
    Object.fromEntries(
      ratingDimensions.map((it, index) => [it, bounded((quality[it] ?? 0) + (index === 0 ? spread : random.int(-1, 0)))]),
    ) as Scores
  const isDisputed = plan.twist === 'disputed'
  const scored = isDisputed
    ? [
        { ...quality, childOrientation: 3 },
        { ...near(0), childOrientation: 1 },
      ]
    : [quality, near(0)]
  const made: Rating[] = []
  const steps = raters.flatMap((rater, index): Step[] => {
    const scores = scored[index]
    if (!scores) return []
    const at = next(index === 0 ? 3 : 1)
    const record = ratingBy(scene, rater, scores, at)
    made.push(record)
    const isRated = ratingResult(made, null).total !== null
    const state = isRated ? [changed(scene, 'rating.done', { state: 'rated', stateOn: dayAt(at) })] : []
    return [did(scene, at, rater, [{ noun: 'rating', type: 'rating.done', record }, ...state])]
  })
  return { steps, total: ratingResult(made, null).total }
}
