import { addDays, type Day, daysBetween, earliest, type Instant } from '@etappe/domain/kernel/day'
import type { UserId } from '@etappe/domain/kernel/id'
import type { CasePlan } from './case-plan.ts'
import type { Cast, Member, OfficeTeam } from './cast.ts'
import type { Random } from './random.ts'
import { berlinInstant, minutesLater, workingDayFrom, workingDayUntil } from './working-days.ts'

/** Who was in charge of a case, since when. */
export interface Turn {
  readonly userId: UserId | null
  readonly since: Instant
}

/** Who facilitated a case from–to, and when that was put down. */
export interface Accompaniment {
  readonly userId: UserId
  readonly validFrom: Day
  readonly validTo: Day | null
  readonly since: Instant
}

interface People {
  readonly plan: CasePlan
  readonly team: OfficeTeam
  readonly cast: Cast
  readonly startedOn: Day
  readonly createdAt: Instant
  readonly lastDay: Day
}

const moment = (random: Random, day: Day): Instant => berlinInstant(day, random.int(490, 985))
const account = (cast: Cast, email: string): UserId => {
  const id = cast.accounts.get(`${email}@demo.etappe.example`)
  if (!id) throw new Error(`there is no demo account ${email}`)
  return id
}

const isThere = (day: Day) => (it: Member) => it.from <= day && (it.to === null || day <= it.to)

/** Staff of the office on a day, except the demo's own account, whose cases are chosen one by one, and who was just invited. */
function staffOn({ team, cast }: Pick<People, 'team' | 'cast'>, day: Day): Member[] {
  const demo = account(cast, 'buero.kiel')
  return team.staff.filter((it) => it.userId !== demo && it.userId !== cast.newcomer && isThere(day)(it))
}

/** The day a case changed hands: when its first owner left the office, or for other reasons; mostly never. */
function handOver(random: Random, first: Member, { startedOn, lastDay }: People): Day | null {
  const age = daysBetween(startedOn, lastDay)
  if (first.to !== null && first.to < lastDay) return workingDayUntil(addDays(first.to, -random.int(1, 9)))
  return age > 240 && random.chance(0.12) ? workingDayUntil(addDays(startedOn, random.int(120, age - 30))) : null
}

/** Who was in charge one after the other. */
export function turnsOf(random: Random, people: People): Turn[] {
  const { plan, cast, startedOn, createdAt, lastDay } = people
  if (plan.owner === 'none') return [{ userId: null, since: createdAt }]
  const first = random.pick(staffOn(people, startedOn))
  const on = handOver(random, first, people)
  const demo = plan.owner === 'demo' ? account(cast, 'buero.kiel') : undefined
  if (on === null || on <= startedOn) return [{ userId: demo ?? first.userId, since: createdAt }]
  const others = staffOn(people, lastDay).filter((it) => it.userId !== first.userId && isThere(on)(it))
  return [
    { userId: first.userId, since: createdAt },
    { userId: demo ?? random.pick(others).userId, since: moment(random, on) },
  ]
}

/** Who facilitated one after the other, without a day between. */
export function accompanimentsOf(random: Random, people: People & { readonly today: Day }): Accompaniment[] {
  const { plan, team, cast, startedOn, createdAt, lastDay, today } = people
  if (plan.facilitator === 'none') return []
  const demo = account(cast, 'begleitung')
  const others = random.shuffle(team.facilitators.filter((it) => it.userId !== demo))
  const [other, another] = others
  if (!other || !another) throw new Error('an office has too few facilitators')
  const age = daysBetween(startedOn, lastDay)
  const begin = earliest([workingDayFrom(addDays(startedOn, random.int(2, 16))), workingDayUntil(addDays(lastDay, -1))]) ?? startedOn
  const from = begin < startedOn ? startedOn : begin
  const putDown = (on: Day, daysBefore: number): Instant => {
    const day = workingDayUntil(addDays(on, -daysBefore))
    const at = moment(random, day < startedOn ? startedOn : day)
    return at <= createdAt ? minutesLater(createdAt, random.int(20, 60)) : at
  }
  const chain = (first: UserId, second: UserId | null, change: Day): Accompaniment[] => [
    { userId: first, validFrom: from, validTo: second ? addDays(change, -1) : null, since: putDown(from, 1) },
    ...(second ? [{ userId: second, validFrom: change, validTo: null, since: putDown(change, 6) }] : []),
  ]
  if (typeof plan.facilitator === 'number') return chain(demo, other.userId, addDays(today, 1 - plan.facilitator))
  const changes = age > 260 && random.chance(0.15)
  const last = plan.facilitator === 'demo' ? demo : other.userId
  if (!changes) return chain(last, null, from)
  return chain(another.userId, last, workingDayFrom(addDays(startedOn, random.int(100, age - 60))))
}
