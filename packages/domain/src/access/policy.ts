import { isRunning, type Lifecycle } from '../cases/lifecycle.ts'
import { addDays, type Day, isValidOn, type Validity } from '../kernel/day.ts'
import type { ErrorCode } from '../kernel/errors.ts'
import type { UserId } from '../kernel/id.ts'
import type { OfficeCode } from '../offices/office.ts'
import { type Ability, readAbilities } from './ability.ts'
import { type Role, roles } from './role.ts'

const everyone = ['office.read', 'municipality.read'] as const satisfies readonly Ability[]
const onCases = [
  ...everyone,
  'case.read',
  'people.read',
  'milestone.write',
  'meeting.write',
  'organisation.read',
  'organisation.write',
  'baseline.write',
  'plan.write',
  'document.write',
  'release.read',
  'programme.read',
  'case.wait',
  'gate.propose',
  'request.write',
  'escalation.write',
  'service.write',
] as const satisfies readonly Ability[]
const staff = [
  ...onCases,
  'case.create',
  'case.update',
  'case.assignOwner',
  'case.goBack',
  'gateDate.write',
  'forecast.read',
  'case.hold',
  'case.end',
  'case.release',
  'organisation.merge',
  'status.read',
  'application.read',
  'application.write',
  'application.rate',
] as const satisfies readonly Ability[]

const leading = [
  'case.assignFacilitator',
  'gate.confirm',
  'waiver.soft',
  'contingent.write',
  'application.decide',
] as const satisfies readonly Ability[]

/** What each role can do: the single source of truth. Code asks `can(...)` and never compares roles. */
const byRole: Readonly<Record<Role, readonly Ability[]>> = {
  facilitator: onCases,
  officeStaff: staff,
  officeLead: [...staff, ...leading],
  programmeLead: [
    ...staff,
    ...leading,
    'case.reopen',
    'support.change',
    'waiver.hard',
    'quota.confirm',
    'programme.write',
    'office.plan',
    'application.countersign',
    'round.write',
  ],
  admin: [...everyone, 'people.read', 'programme.read', 'office.plan', 'register.import', 'user.manage'],
}

/** The roles that can do something. */
export const rolesWith = (ability: Ability): Role[] => roles.filter((it) => byRole[it].includes(ability))

/** A role that holds today, in one office or (`null`) in the whole programme. */
export interface ActiveGrant {
  readonly role: Role
  readonly officeCode: OfficeCode | null
  /** The person it is held for as a deputy. */
  readonly deputyForId?: UserId | null
}

/** Who asks, with the grants valid on the day the question is asked. */
export interface Actor {
  readonly userId: UserId
  readonly name: string
  readonly grants: readonly ActiveGrant[]
  readonly today: Day
}

/** What a decision about a case depends on. */
export interface CaseAccess {
  readonly officeCode: OfficeCode
  readonly lifecycle: Lifecycle
  readonly assignments: readonly (Validity & { readonly userId: UserId })[]
}

/** What stays possible once a case has ended: going on with it, and deciding what others may read of it. */
const onClosedCases: readonly Ability[] = [...readAbilities, 'case.reopen', 'case.release', 'request.write']

/** Days a facilitator may still read a case after the assignment has ended. */
export const readOnlyDays = 30

/** Which cases an actor can see, as data, so that memory and SQL can both interpret it. */
export interface CaseScope {
  readonly all: boolean
  readonly offices: readonly OfficeCode[]
  /** Cases assigned to this person on `today`, or until at most 30 days before. */
  readonly assignedTo: UserId | null
  readonly today: Day
}

export function caseScope(actor: Actor): CaseScope {
  const reading = actor.grants.filter((grant) => byRole[grant.role].includes('case.read'))
  return {
    all: reading.some((grant) => grant.role === 'programmeLead'),
    offices: [...new Set(reading.flatMap((grant) => (grant.officeCode === null ? [] : [grant.officeCode])))].sort(),
    assignedTo: reading.some((grant) => grant.role === 'facilitator') ? actor.userId : null,
    today: actor.today,
  }
}

const isReadable = (scope: CaseScope) => (it: CaseAccess['assignments'][number]) =>
  it.userId === scope.assignedTo && it.validFrom <= scope.today && (it.validTo === null || scope.today <= addDays(it.validTo, readOnlyDays))

export function inScope(scope: CaseScope, record: Pick<CaseAccess, 'officeCode' | 'assignments'>): boolean {
  return scope.all || scope.offices.includes(record.officeCode) || record.assignments.some(isReadable(scope))
}

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly because: ErrorCode }
const yes: Verdict = { ok: true }
const no = (because: ErrorCode): Verdict => ({ ok: false, because })

const covers = (actor: Actor, grant: ActiveGrant, record: CaseAccess): boolean => {
  if (grant.officeCode !== null) return grant.officeCode === record.officeCode
  if (grant.role === 'facilitator') return record.assignments.some((it) => it.userId === actor.userId && isValidOn(it, actor.today))
  return true
}

/**
 * May `actor` do `ability`, to `record` if one is given? A case outside the scope is `not-found`, so that its existence
 * does not leak; `because` is the reason a disabled button shows.
 */
export function can(actor: Actor, ability: Ability, record?: CaseAccess): Verdict {
  const able = actor.grants.filter((grant) => byRole[grant.role].includes(ability))
  if (!record) return able.length > 0 ? yes : no('forbidden')
  if (!inScope(caseScope(actor), record)) return no('not-found')
  if (ability === 'case.read') return yes
  if (!able.some((grant) => covers(actor, grant, record))) return no(able.length > 0 ? 'assignment-ended' : 'forbidden')
  if (!onClosedCases.includes(ability) && !isRunning(record.lifecycle)) return no('case-read-only')
  return yes
}

/** In whose name grants let somebody act, `null` for their own. */
const namesIn = (grants: readonly ActiveGrant[]): (UserId | null)[] => grants.map((it) => it.deputyForId ?? null)

const ableOnCase = (actor: Actor, ability: Ability, record: CaseAccess) =>
  actor.grants.filter((grant) => byRole[grant.role].includes(ability) && covers(actor, grant, record))

/** One's own name goes before that of somebody else, and of several others it is always the same. */
const nameOf = (names: readonly (UserId | null)[]): UserId | null =>
  names.includes(null) ? null : (names.flatMap((it) => it ?? []).sort()[0] ?? null)

/**
 * Whose rights somebody uses for `ability`: the person it is a deputy for, or `null` when one of the roles that allow it is
 * their own.
 */
export const actsFor = (actor: Actor, ability: Ability, record: CaseAccess): UserId | null =>
  nameOf(namesIn(ableOnCase(actor, ability, record)))

/** What somebody put forward, and in whose name. */
export interface PutForward {
  readonly proposedBy: UserId
  readonly proposedFor: UserId | null
}

/**
 * Not one's own, and not in nobody's name but that of who put it forward: whoever stands in for two may decide for the one what
 * the other put forward.
 */
function fourEyes(actor: Actor, names: readonly (UserId | null)[], { proposedBy, proposedFor }: PutForward): Verdict {
  const isOwn = (it: UserId | null) => it !== null && (it === proposedBy || it === proposedFor)
  return isOwn(actor.userId) || names.every(isOwn) ? no('own-proposal') : yes
}

/**
 * Four eyes: nobody decides what they put forward themselves, not through another role, not through a deputy, and not as the
 * deputy of who put it forward.
 */
export function canDecide(actor: Actor, ability: Ability, record: CaseAccess, it: PutForward): Verdict {
  const verdict = can(actor, ability, record)
  return verdict.ok ? fourEyes(actor, namesIn(ableOnCase(actor, ability, record)), it) : verdict
}

/** Which applications an actor can see, as data. Those no office is responsible for yet are seen by every office. */
export interface ApplicationScope {
  readonly all: boolean
  readonly offices: readonly OfficeCode[]
}

/** Those an actor can see, or where they have another ability. */
export function applicationScope(actor: Actor, ability: Ability = 'application.read'): ApplicationScope {
  const reading = actor.grants.filter((grant) => byRole[grant.role].includes(ability))
  return {
    all: reading.some((grant) => grant.officeCode === null),
    offices: [...new Set(reading.flatMap((grant) => (grant.officeCode === null ? [] : [grant.officeCode])))].sort(),
  }
}

/** What a decision about an application depends on. */
export interface ApplicationAccess {
  readonly officeCode: OfficeCode | null
}

export const inApplicationScope = (scope: ApplicationScope, it: ApplicationAccess): boolean =>
  scope.all || (it.officeCode === null ? scope.offices.length > 0 : scope.offices.includes(it.officeCode))

const coversApplication = (grant: ActiveGrant, it: ApplicationAccess): boolean =>
  grant.officeCode === null || it.officeCode === null || grant.officeCode === it.officeCode

const ableOn = (actor: Actor, ability: Ability, it: ApplicationAccess) =>
  actor.grants.filter((grant) => byRole[grant.role].includes(ability) && coversApplication(grant, it))

/** May `actor` do `ability` to an application? One outside the scope is `not-found`. */
export function canOnApplication(actor: Actor, ability: Ability, it: ApplicationAccess): Verdict {
  if (!inApplicationScope(applicationScope(actor), it)) return no('not-found')
  return ableOn(actor, ability, it).length > 0 ? yes : no('forbidden')
}

/** Whose rights somebody uses on an application: the person it is a deputy for, or `null` for their own. */
export const actsForOnApplication = (actor: Actor, ability: Ability, it: ApplicationAccess): UserId | null =>
  nameOf(namesIn(ableOn(actor, ability, it)))

/** Four eyes on an application: nobody signs what they put forward themselves, nor as or for who did. */
export function canSign(actor: Actor, ability: Ability, it: ApplicationAccess, forward: PutForward): Verdict {
  const verdict = canOnApplication(actor, ability, it)
  return verdict.ok ? fourEyes(actor, namesIn(ableOn(actor, ability, it)), forward) : verdict
}
