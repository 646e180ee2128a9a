import { addDays, type Day, daysBetween, latest } from '@etappe/domain/kernel/day'
import { planChangeId, progressNoteId, releaseId } from '@etappe/domain/kernel/id'
import { type Goal, type GoalRating, goalRatings } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import { officeAt, type Scene } from './case-scene.ts'
import { type ContentTeller, dayIn, isRich, spanOf } from './content-scene.ts'
import type { Write } from './story.ts'
import { deviationReasons, experiences, progressNotes } from './text-goals.ts'
import { dayAt } from './working-days.ts'

interface Deed {
  readonly day: Day
  readonly make: (on: Day, by: Parameters<Parameters<ContentTeller['put']>[1]>[1]) => Write[]
}

const update = (it: Measure, fields: Partial<Measure>, type: 'measure.updated' | 'measure.moved' = 'measure.updated'): Write => ({
  noun: 'measure',
  type,
  id: it.id,
  fields,
})

function moved(scene: Scene, it: Measure, days: number): Deed[] {
  if (!it.startsOn || !it.endsOn) return []
  const { random, caseId } = scene
  const [startsOn, endsOn] = [addDays(it.startsOn, days), addDays(it.endsOn, days)]
  const reason = random.pick(deviationReasons)
  return [
    {
      day: addDays(it.startsOn, -random.int(3, 20)),
      make: (on) => [
        update(it, { startsOn, endsOn }, 'measure.moved'),
        {
          noun: 'planChange',
          type: 'measure.moved',
          record: { id: planChangeId.parse(random.uuid()), caseId, goalId: null, measureId: it.id, changedOn: on, reason, version: 1 },
        },
      ],
    },
  ]
}

/** What became of one measure until today: begun, noted, done; some put off or given up. */
function deedsOf(scene: Scene, it: Measure, index: number): Deed[] {
  const { random, caseId, lastDay, plan } = scene
  if (!it.startsOn || !it.endsOn) return []
  const delay = index % 5 === 2 ? random.int(20, 70) : 0
  const [starts, ends] = [addDays(it.startsOn, delay), addDays(it.endsOn, delay)]
  const half = addDays(starts, Math.round(daysBetween(starts, ends) / 2))
  const finished = plan.end === 'completed' ? (latest([starts, addDays(lastDay, -random.int(12, 40))]) ?? ends) : ends
  const done = ends < finished ? ends : finished
  const dropped = index % 9 === 7
  const note = random.pick(progressNotes)
  return [
    ...(delay > 0 ? moved(scene, it, delay) : []),
    { day: addDays(starts, random.int(0, 6)), make: () => [update(it, { state: 'running' })] },
    {
      day: half,
      make: (on, by) => [
        {
          noun: 'progressNote',
          type: 'progress.noted',
          record: { id: progressNoteId.parse(random.uuid()), caseId, measureId: it.id, notedOn: on, text: note, authorId: by, version: 1 },
        },
      ],
    },
    dropped
      ? {
          day: addDays(half, 20),
          make: () => [update(it, { state: 'dropped', deviationReason: 'Wird im Vorhaben eines anderen Trägers umgesetzt.' })],
        }
      : { day: addDays(done, random.int(0, 9)), make: (on) => [update(it, { state: 'done', doneOn: on })] },
  ]
}

function ratings(scene: Scene, goals: readonly Goal[]): Deed[] {
  if (scene.plan.end !== 'completed') return []
  return goals.map((it, index): Deed => {
    const rating: GoalRating = goalRatings[index % 3] ?? 'mostly'
    const ratingReason = rating === 'full' ? 'Der Zielwert ist erreicht.' : 'Der Weg stimmt, der Zielwert wird im nächsten Jahr erwartet.'
    return {
      day: addDays(scene.lastDay, -9),
      make: (on) => [{ noun: 'goal', type: 'goal.rated', id: it.id, fields: { rating, ratingReason, ratedOn: on } }],
    }
  })
}

/** What the offices let the others read, for some cases with experience. */
function tellRelease(scene: Scene, teller: ContentTeller): void {
  const { random, caseId } = scene
  const span = spanOf(scene, 'support')
  const day = span && dayIn(span, 0.35)
  if (!day || !(isRich(scene) || random.chance(0.4))) return
  teller.put(
    day,
    (at) => [
      {
        noun: 'release',
        type: 'release.changed',
        record: {
          id: releaseId.parse(random.uuid()),
          caseId,
          parts: ['goals', 'measures', 'experience'],
          experience: random.pick(experiences),
          releasedOn: dayAt(at),
          version: 1,
        },
      },
    ],
    officeAt,
  )
}

/** The months of support: measures begin, slip, end; goals are rated at the end. */
export function tellProgress(
  scene: Scene,
  teller: ContentTeller,
  { goals, measures }: { readonly goals: Goal[]; readonly measures: Measure[] },
): void {
  const deeds = [...measures.flatMap((it, index) => deedsOf(scene, it, index)), ...ratings(scene, goals)]
  const until = addDays(scene.lastDay, -1)
  for (const { day, make } of deeds.filter((it) => it.day <= until).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)))
    teller.put(day, (at, by) => make(dayAt(at), by))
  tellRelease(scene, teller)
}
