import { addDays, type Day, daysBetween, earliest, type Instant, latest } from '@etappe/domain/kernel/day'
import { milestoneId, type MilestoneId } from '@etappe/domain/kernel/id'
import { dayAt, minutesLater, workingDayFrom, workingDayUntil } from './working-days.ts'
import { targetEnd } from './case-stays.ts'
import { putDown, type Scene, step, writerAt } from './case-scene.ts'
import type { Step } from './story.ts'
import {
  generalMilestones,
  type MilestoneSketch,
  milestoneNotes,
  reachedEarly,
  reachedLate,
  topicMilestones,
  usualMilestones,
} from './text-milestones.ts'

type Stay = Scene['stays'][number]

/** A milestone in the making. */
interface Aim {
  readonly id: MilestoneId
  readonly sketch: MilestoneSketch
  /** The stay it is to be reached in: a later one of the same phase when the case went back meanwhile. */
  readonly stay: Stay
  readonly plannedAt: Instant
  readonly dueOn: Day
  readonly doneOn: Day | null
  /** The day it was first planned for, and when that was changed. */
  readonly moved: { readonly from: Day; readonly at: Instant } | null
}

const lengthOf = ({ plan, definition }: Scene, stay: Stay): number =>
  daysBetween(stay.enteredOn, targetEnd(definition, plan.kind, stay.phase, stay.enteredOn))

/** What is planned when a phase is entered; a second time only what is to be done again. */
function sketches({ plan, random, topic, stays }: Scene, stay: Stay): MilestoneSketch[] {
  const usual = usualMilestones[plan.kind][stay.phase]
  const again = stays.find((it) => it.phase === stay.phase) !== stay
  if (again) return [{ kind: 'other', title: 'Offene Punkte nachgearbeitet', place: 0.5 }]
  if (stay.phase !== 'support') return [...usual]
  const own = random
    .shuffle(topicMilestones[plan.kind === 'network' ? topic : 'strategy'])
    .slice(0, plan.kind === 'network' ? random.int(2, 3) : 2)
  const general = random.shuffle(generalMilestones).slice(0, plan.kind === 'network' ? random.int(1, 3) : 1)
  const titles = random.shuffle([...own, ...general])
  const places = titles.map((_, index) => 0.06 + (0.86 * (index + random.next() * 0.8)) / titles.length)
  return [...usual, ...titles.map((title, index): MilestoneSketch => ({ kind: 'other', title, place: places[index] ?? 0.5 }))]
}

/** The stay in which a milestone is reached: not one that was left backwards, unless it was reached early on. */
function reachedIn(scene: Scene, stay: Stay, { place, gate }: MilestoneSketch): Stay | null {
  if (stay.result !== 'returned' || (!gate && place <= 0.5)) return stay
  return scene.stays.find((it) => it.phase === stay.phase && it.enteredOn > stay.enteredOn) ?? null
}

/** When it was done in a stay that is over: near the due day in the long support, else in proportion to the real length. */
function doneBefore({ random }: Scene, { sketch, stay, dueOn }: Pick<Aim, 'sketch' | 'stay' | 'dueOn'>, end: Day): Day {
  if (sketch.gate) return addDays(end, -random.int(0, 3))
  if (stay.phase === 'support') return earliest([addDays(dueOn, random.int(-9, 8)), addDays(end, -random.int(0, 12))]) ?? end
  return earliest([addDays(stay.enteredOn, Math.round(daysBetween(stay.enteredOn, end) * sketch.place) + random.int(-4, 4)), end]) ?? end
}

/** The day it was done, after it was planned; `null` while it is open. */
function doneDay(scene: Scene, aim: Pick<Aim, 'sketch' | 'stay' | 'dueOn'>, planned: Day): Day | null {
  const { random, lastDay } = scene
  const { sketch, stay, dueOn } = aim
  const soonest = addDays(planned, 1)
  if (stay.leftOn !== null && stay.result !== 'discontinued') return latest([soonest, workingDayUntil(doneBefore(scene, aim, stay.leftOn))])
  if (sketch.gate || dueOn > lastDay) return null
  return latest([soonest, workingDayUntil(earliest([addDays(dueOn, random.int(-9, 8)), lastDay]) ?? dueOn)])
}

/** An earlier plan for the same milestone, put off before it was due. */
function postponement(scene: Scene, aim: Pick<Aim, 'dueOn' | 'doneOn' | 'plannedAt'>): Aim['moved'] {
  const { random, lastDay } = scene
  if (!random.chance(0.08)) return null
  const from = workingDayUntil(addDays(aim.dueOn, -random.int(10, 30)))
  const on = workingDayUntil(addDays(from, -random.int(1, 5)))
  const until = aim.doneOn ?? lastDay
  return on > addDays(dayAt(aim.plannedAt), 2) && on < until
    ? { from, at: putDown({ ...scene, lastDay: addDays(until, -1) }, on, 0) }
    : null
}

function aimsOf(scene: Scene, stay: Stay, taken: Set<Day>): Aim[] {
  const { random } = scene
  const free = (day: Day): Day => {
    const on = workingDayFrom(day)
    if (taken.has(on)) return free(addDays(on, 1))
    taken.add(on)
    return on
  }
  let plannedAt = putDown(scene, stay.enteredOn, stay.phase === 'baseline' ? 3 : 5, stay.at)
  const planned = dayAt(plannedAt)
  return sketches(scene, stay).flatMap((sketch): Aim[] => {
    const target = reachedIn(scene, stay, sketch)
    if (!target) return []
    plannedAt = minutesLater(plannedAt, random.int(1, 6))
    const dueOn = free(
      latest([addDays(planned, 3), addDays(target.enteredOn, Math.round(lengthOf(scene, target) * sketch.place))]) ?? planned,
    )
    const aim = { id: milestoneId.parse(random.uuid()), sketch, stay: target, plannedAt, dueOn }
    const doneOn = doneDay(scene, aim, latest([planned, target.enteredOn]) ?? planned)
    const carried = target === stay ? postponement(scene, { ...aim, doneOn }) : carriedOver(scene, stay, target, sketch)
    return [prolonged(scene, { ...aim, doneOn, moved: carried })]
  })
}

/** Planned for a stay that was left backwards, so it was put off when the phase began again. */
function carriedOver(scene: Scene, from: Stay, to: Stay, sketch: MilestoneSketch): Aim['moved'] {
  const first = workingDayFrom(addDays(from.enteredOn, Math.round(lengthOf(scene, from) * sketch.place)))
  return { from: first, at: minutesLater(to.at, scene.random.int(4, 25)) }
}

/** When the support was extended, its closing review was put off with it. */
function prolonged(scene: Scene, aim: Aim): Aim {
  const { plan, random } = scene
  const { sketch, stay, dueOn } = aim
  if (plan.condition !== 'extended' || stay.phase !== 'support' || !sketch.gate) return aim
  const at = putDown(scene, workingDayFrom(addDays(stay.enteredOn, 701)), 1)
  return { ...aim, dueOn: workingDayFrom(addDays(dueOn, random.int(172, 180))), moved: { from: dueOn, at } }
}

/** Leaves some of what lately was due undone. */
function withOverdue(scene: Scene, aims: readonly Aim[], taken: Set<Day>): Aim[] {
  const { plan, random, today } = scene
  if (plan.end !== null || plan.overdue === 0) return [...aims]
  const due = aims.filter((it) => it.stay.leftOn === null && !it.sketch.gate && it.moved === null && it.dueOn < today)
  const late = new Set(due.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)).slice(-plan.overdue))
  return aims.map((aim) => {
    if (!late.has(aim)) return aim
    const wished = workingDayUntil(addDays(today, -random.int(3, 38)))
    const dueOn = wished > addDays(dayAt(aim.plannedAt), 2) && !taken.has(wished) ? wished : aim.dueOn
    taken.add(dueOn)
    return { ...aim, dueOn, doneOn: null }
  })
}

function noteOf({ random }: Scene, { kind }: MilestoneSketch, daysLate: number): { readonly note?: string } {
  if (!random.chance(0.25)) return {}
  if (daysLate < -9) return { note: reachedEarly }
  return { note: daysLate > 12 ? reachedLate : random.pick(milestoneNotes[kind]) }
}

/** When it was put down that a milestone was reached: what a phase ends with before the move to the next. */
function reachedAt(scene: Scene, { sketch, stay, plannedAt, moved }: Aim, doneOn: Day): Instant {
  const known = moved && moved.at > plannedAt ? moved.at : plannedAt
  const at = putDown(scene, doneOn, sketch.gate ? 0 : 2, known)
  const move = scene.stays.find((it) => it.enteredOn === stay.leftOn)?.at
  if (!sketch.gate || move === undefined || at < move) return at
  const before = minutesLater(move, -scene.random.int(4, 40))
  return before > known ? before : at
}

function stepsOf(scene: Scene, aim: Aim, planner: ReturnType<typeof writerAt>): Step[] {
  const { caseId } = scene
  const { id, sketch, plannedAt, dueOn, doneOn, moved } = aim
  const record = {
    id,
    caseId,
    kind: sketch.kind,
    title: sketch.title,
    dueOn: moved?.from ?? dueOn,
    doneOn: null,
    note: '',
    documentId: null,
    version: 1,
  }
  const steps = [step(scene, plannedAt, planner, [{ noun: 'milestone', type: 'milestone.planned', record }])]
  if (moved)
    steps.push(step(scene, moved.at, writerAt(scene, moved.at), [{ noun: 'milestone', type: 'milestone.updated', id, fields: { dueOn } }]))
  if (doneOn !== null) {
    const at = reachedAt(scene, aim, doneOn)
    const note = noteOf(scene, sketch, daysBetween(dueOn, doneOn))
    steps.push(step(scene, at, writerAt(scene, at), [{ noun: 'milestone', type: 'milestone.reached', id, fields: { doneOn, ...note } }]))
  }
  return steps
}

/** What was planned, put off and reached. */
export function tellMilestones(scene: Scene): Step[] {
  const taken = new Set<Day>()
  const perStay = scene.stays.map((stay) => aimsOf(scene, stay, taken))
  const aims = withOverdue(scene, perStay.flat(), taken)
  const planners = new Map(perStay.map((of) => [of[0]?.plannedAt.slice(0, 10), of[0] ? writerAt(scene, of[0].plannedAt) : null]))
  return aims.flatMap((aim) => stepsOf(scene, aim, planners.get(aim.plannedAt.slice(0, 10)) ?? writerAt(scene, aim.plannedAt)))
}
