import type { Topic } from '@etappe/domain/cases/topic'
import { addDays, type Day, daysBetween, earliest, type Instant, latest } from '@etappe/domain/kernel/day'
import { type CaseId, caseId, commandId, type UserId } from '@etappe/domain/kernel/id'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import { type Accompaniment, accompanimentsOf, type Turn, turnsOf } from './case-people.ts'
import type { CasePlan } from './case-plan.ts'
import { lastDayOf, type Stay, staysOf } from './case-stays.ts'
import type { Cast, OfficeTeam } from './cast.ts'
import type { Place } from './places.ts'
import type { Random } from './random.ts'
import type { Step, Write } from './story.ts'
import { berlinInstant, dayAt, minutesLater, workingDayFrom, workingDayUntil } from './working-days.ts'

/** A time a case was on hold; `to` is missing while it still is. */
export interface Pause {
  readonly from: Day
  readonly to: Day | null
}

/** Everything about a case that is settled before its story is told. */
export interface Scene {
  readonly plan: CasePlan
  readonly random: Random
  readonly today: Day
  readonly definition: ProgrammeDefinition
  readonly cast: Cast
  readonly team: OfficeTeam
  readonly place: Place
  readonly name: string
  readonly topic: Topic
  readonly caseId: CaseId
  readonly startedOn: Day
  /** The last day anything can have happened: the day it ended, or the day before the seeding. */
  readonly lastDay: Day
  /** Stays in phases, with the moment each was entered in the log. */
  readonly stays: readonly (Stay & { readonly at: Instant })[]
  readonly endedAt: Instant | null
  readonly owners: readonly Turn[]
  readonly facilitators: readonly Accompaniment[]
  readonly pauses: readonly Pause[]
}

export interface Setting extends Pick<Scene, 'plan' | 'random' | 'today' | 'definition' | 'cast' | 'place' | 'name' | 'topic'> {}

/** A moment in office hours of a day. */
export function momentOn(random: Random, day: Day): Instant {
  return berlinInstant(day, random.int(490, 985))
}

/** The last working day until `lastDay`, unless the thing itself happened later. */
const capped = (day: Day, from: Day, lastDay: Day): Day => latest([from, earliest([workingDayFrom(day), workingDayUntil(lastDay)])]) ?? day

export function pausesOf(random: Random, plan: CasePlan, stays: readonly Stay[], today: Day): Pause[] {
  const last = stays.at(-1)
  if (!last) return []
  if (plan.condition === 'onHold') {
    const days = Math.max(2, Math.min(random.int(12, 75), plan.elapsed - 4))
    return [{ from: workingDayUntil(addDays(today, -days)), to: null }]
  }
  if (last.phase !== 'support' || plan.end !== null || plan.elapsed < 320 || !random.chance(0.09)) return []
  const from = workingDayFrom(addDays(last.enteredOn, random.int(70, 140)))
  return [{ from, to: workingDayFrom(addDays(from, random.int(35, 70))) }]
}

/** Settles dates and people of a case. */
export function setScene(setting: Setting): Scene {
  const { plan, random, today, definition, cast } = setting
  const team = cast.teams.get(plan.office)
  if (!team) throw new Error(`office ${plan.office} has nobody`)
  const stays = staysOf(random.fork('stays'), plan, today, definition)
  const startedOn = stays[0]?.enteredOn ?? today
  const lastDay = plan.end === null ? addDays(today, -1) : lastDayOf(plan, today)
  const clock = random.fork('clock')
  const entered = stays.map((stay, index) => {
    const on = index === 0 ? stay.enteredOn : capped(addDays(stay.enteredOn, clock.int(0, 2)), stay.enteredOn, lastDay)
    return { ...stay, at: momentOn(clock, on) }
  })
  const people = { plan, team, cast, startedOn, lastDay, today, createdAt: entered[0]?.at ?? momentOn(clock, startedOn) }
  return {
    ...setting,
    team,
    caseId: caseId.parse(random.uuid()),
    startedOn,
    lastDay,
    stays: entered,
    endedAt: plan.end === null ? null : berlinInstant(lastDay, clock.int(960, 1020)),
    owners: turnsOf(random.fork('owners'), people),
    facilitators: accompanimentsOf(random.fork('facilitators'), people),
    pauses: pausesOf(random.fork('pauses'), plan, stays, today),
  }
}

/** When something that happened on a day was put down: that day or soon after, in office hours, after `notBefore`. */
export function putDown(scene: Scene, day: Day, days = 2, notBefore?: Instant): Instant {
  const { random, lastDay, endedAt } = scene
  const at = momentOn(random, capped(addDays(day, random.int(0, days)), day, lastDay))
  const late = endedAt !== null && at >= endedAt ? minutesLater(endedAt, -random.int(10, 90)) : at
  return notBefore !== undefined && late <= notBefore ? minutesLater(notBefore, random.int(3, 20)) : late
}

const lastBefore = <T extends { readonly since: Instant }>(list: readonly T[], at: Instant): T | undefined =>
  list.findLast((it) => it.since < at)

/** Who of the office was in charge at a moment; somebody of its staff when the case belonged to nobody. */
export function officeAt(scene: Scene, at: Instant): UserId {
  const owner = lastBefore(scene.owners, at)?.userId
  if (owner) return owner
  const day = dayAt(at)
  const present = scene.team.staff.filter((it) => it.userId !== scene.cast.newcomer && it.from <= day && (it.to === null || day <= it.to))
  return scene.random.pick(present.length > 0 ? present : [scene.team.lead]).userId
}

/** Who put something down: mostly the facilitator of that day, else the office. */
export function writerAt(scene: Scene, at: Instant): UserId {
  const day = dayAt(at)
  const present = scene.facilitators.find((it) => it.since < at && it.validFrom <= day && (it.validTo === null || day <= it.validTo))
  return present && scene.random.chance(0.85) ? present.userId : officeAt(scene, at)
}

/** One thing done by one person at a moment. */
export function step({ random }: Pick<Scene, 'random'>, at: Instant, actorId: UserId, writes: readonly Write[]): Step {
  return { at, actorId, commandId: commandId.parse(random.uuid()), writes }
}

export const isPaused = ({ pauses }: Scene, day: Day): boolean => pauses.some((it) => it.from <= day && (it.to === null || day < it.to))

/** The stay a day falls into. */
export function stayOn({ stays }: Scene, day: Day): Scene['stays'][number] {
  const found = stays.findLast((it) => it.enteredOn <= day) ?? stays[0]
  if (!found) throw new Error('a case without a phase')
  return found
}

export const daysIn = (stay: Stay, day: Day): number => daysBetween(stay.enteredOn, day)
