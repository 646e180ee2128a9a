import type { CaseKind } from '@etappe/domain/cases/kind'
import type { Phase } from '@etappe/domain/cases/phase'
import { addDays, type Day, earliest, type Instant, latest } from '@etappe/domain/kernel/day'
import { meetingId } from '@etappe/domain/kernel/id'
import { type Meeting, type MeetingKind, nobody } from '@etappe/domain/meetings/meeting'
import type { Stay } from './case-stays.ts'
import { daysIn, isPaused, putDown, type Scene, stayOn, step, writerAt } from './case-scene.ts'
import { type MeetingWords, meetingWords, participantsOf, timesOf, venueOf } from './meeting-content.ts'
import type { Step } from './story.ts'
import { agendas, cancellations } from './text-meetings.ts'
import { berlinInstant, workingDayFrom, workingDayUntil } from './working-days.ts'

/** The kinds that follow one another in a phase. */
const kindsOf: Readonly<Record<CaseKind, Readonly<Record<Phase, readonly MeetingKind[]>>>> = {
  network: {
    baseline: ['contracting', 'analysisWorkshop', 'remote', 'networkMeeting', 'analysisWorkshop', 'workingGroup'],
    goals: ['workingGroup', 'networkMeeting', 'remote', 'expertInput'],
    actionPlan: ['workingGroup', 'networkMeeting', 'remote', 'workingGroup'],
    support: ['networkMeeting', 'workingGroup', 'remote', 'expertInput', 'networkMeeting', 'workingGroup', 'remote'],
  },
  modelMunicipality: {
    baseline: ['contracting', 'analysisWorkshop', 'steeringGroup', 'remote', 'workingGroup', 'analysisWorkshop'],
    goals: ['steeringGroup', 'workingGroup', 'expertInput', 'remote'],
    actionPlan: ['workingGroup', 'steeringGroup', 'remote', 'steeringGroup'],
    support: ['steeringGroup', 'workingGroup', 'networkMeeting', 'remote', 'expertInput'],
  },
}

/** Days between two meetings. */
const rhythm: Readonly<Record<CaseKind, { readonly before: readonly [number, number]; readonly support: readonly [number, number] }>> = {
  network: { before: [22, 36], support: [47, 59] },
  modelMunicipality: { before: [38, 54], support: [48, 58] },
}

/** Days of support after which the work is looked back at. */
const reviews = [170, 350, 530]

interface Sketch {
  readonly on: Day
  readonly kind: MeetingKind
  readonly state: Meeting['state']
}

/** The day of the last meeting that was held, as the light of the case wants it. */
function lastContact({ plan, random, today, lastDay, pauses }: Scene): Day {
  if (plan.end === 'completed') return addDays(lastDay, -random.int(3, 14))
  if (plan.end === 'discontinued') return addDays(lastDay, -random.int(20, 70))
  const pause = pauses.find((it) => it.to === null)
  if (pause) return addDays(pause.from, -random.int(3, 20))
  if (plan.condition === 'silent') return addDays(today, -random.int(64, 112))
  if (plan.condition === 'verySilent') return addDays(today, -random.int(124, 165))
  return addDays(today, -(random.chance(0.8) ? random.int(1, 36) : random.int(37, 54)))
}

function heldDays(scene: Scene): Day[] {
  const { plan, random, startedOn, lastDay, facilitators } = scene
  const begin = latest([facilitators[0]?.validFrom ?? null, addDays(startedOn, 3)]) ?? startedOn
  const first = workingDayFrom(addDays(begin, random.int(2, 9)))
  if (first > lastDay) return []
  const last = latest([first, workingDayUntil(lastContact(scene))]) ?? first
  const days: Day[] = []
  for (let day = first; day < addDays(last, -9); ) {
    if (!isPaused(scene, day)) days.push(day)
    const [least, most] = rhythm[plan.kind][stayOn(scene, day).phase === 'support' ? 'support' : 'before']
    day = workingDayFrom(addDays(day, random.int(least, most)))
  }
  return [...days, earliest([last, lastDay]) ?? last]
}

/** No other meeting follows before the analysis is over: it has to be the workshop. */
const isLastChance = (stay: Stay, on: Day): boolean => stay.leftOn !== null && addDays(on, rhythm.network.before[1] + 6) > stay.leftOn

/** Names the kinds one after the other: what usually follows in the phase, a review when one is due, the closing at the end. */
function kindTeller(scene: Scene): (on: Day) => MeetingKind {
  const { plan, lastDay } = scene
  const counts = new Map<Phase, number>()
  let reviewed = 0
  return (on) => {
    const stay = stayOn(scene, on)
    const days = daysIn(stay, on)
    if (plan.end === 'completed' && on >= addDays(lastDay, -20)) return 'closing'
    if (stay.phase === 'support' && days >= 715) return 'closing'
    const due = reviews.filter((it) => it <= days).length
    if (stay.phase === 'support' && due > reviewed) {
      reviewed = due
      return 'review'
    }
    const count = counts.get(stay.phase) ?? 0
    counts.set(stay.phase, count + 1)
    if (stay.phase === 'baseline' && count === 0 && isLastChance(stay, on)) return 'analysisWorkshop'
    const kinds = kindsOf[plan.kind][stay.phase]
    return kinds[count % kinds.length] ?? 'remote'
  }
}

function sketches(scene: Scene): Sketch[] {
  const { plan, random, today } = scene
  const held = heldDays(scene)
  const kindOn = kindTeller(scene)
  const past = held.flatMap((on, index): Sketch[] => {
    const kind = kindOn(on)
    const before = workingDayUntil(addDays(on, -random.int(6, 12)))
    const cancelled = index > 1 && before > (held[index - 1] ?? on) && random.chance(0.06)
    return [...(cancelled ? [{ on: before, kind, state: 'cancelled' as const }] : []), { on, kind, state: 'held' as const }]
  })
  const forgotten = plan.condition === 'silent' && random.chance(0.5) ? [-random.int(8, 25)] : []
  const ahead = [...forgotten, ...plan.meetings].map((days): Sketch => {
    const on = addDays(today, days)
    const day = days === 0 ? on : days < 0 ? workingDayUntil(on) : workingDayFrom(on)
    return { on: day, kind: kindOn(day), state: 'planned' }
  })
  return [...past, ...ahead]
}

/** A meeting may be planned weeks before; what was not planned is put down once it was held. */
function plannedAt(scene: Scene, { on, kind, state }: Sketch): Instant | null {
  const { random, startedOn, lastDay, stays } = scene
  if (state === 'held' && random.chance(kind === 'remote' ? 0.7 : 0.25)) return null
  const wished = workingDayUntil(addDays(on, -random.int(8, 35)))
  const day = latest([wished > lastDay ? workingDayUntil(addDays(lastDay, -random.int(0, 21))) : wished, startedOn]) ?? wished
  const at = putDown(scene, day, 0, stays[0]?.at)
  return at < berlinInstant(on, 420) || state === 'planned' ? at : null
}

function stepsOf(scene: Scene, sketch: Sketch, words: MeetingWords): Step[] {
  const { random, caseId, lastDay } = scene
  const { on, kind, state } = sketch
  const id = meetingId.parse(random.uuid())
  const times = timesOf(random, kind)
  const planned: Meeting = {
    id,
    caseId,
    kind,
    state: 'planned',
    heldOn: on,
    startsAt: times.startsAt,
    endsAt: times.endsAt,
    place: venueOf(scene, kind),
    participants: nobody,
    notes: random.pick(agendas),
    nextSteps: '',
    version: 1,
  }
  const before = plannedAt(scene, sketch)
  const first = before
    ? [step(scene, before, writerAt(scene, before), [{ noun: 'meeting', type: 'meeting.planned', record: planned }])]
    : []
  if (state === 'planned') return first
  if (state === 'cancelled') {
    const at = putDown(scene, workingDayUntil(addDays(on, -1)), 0, before ?? undefined)
    const fields = { state, notes: random.pick(cancellations) }
    return before ? [...first, step(scene, at, writerAt(scene, at), [{ noun: 'meeting', type: 'meeting.updated', id, fields }])] : []
  }
  const content = { state, participants: participantsOf(random, kind), ...words.next(kind, on) }
  const soon = berlinInstant(on, times.end + random.int(15, 90))
  const at = on >= addDays(lastDay, -2) || random.chance(0.5) ? soon : putDown(scene, addDays(on, 1), 2, soon)
  return [
    ...first,
    step(scene, at, writerAt(scene, at), [
      before
        ? { noun: 'meeting', type: 'meeting.logged', id, fields: content }
        : { noun: 'meeting', type: 'meeting.logged', record: { ...planned, ...content } },
    ]),
  ]
}

/** The meetings that were held, cancelled, forgotten and are planned. */
export function tellMeetings(scene: Scene): Step[] {
  const words = meetingWords(scene)
  return sketches(scene).flatMap((sketch) => stepsOf(scene, sketch, words))
}
