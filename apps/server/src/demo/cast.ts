import { addDays, type Day } from '@etappe/domain/kernel/day'
import { commandId, grantId, type UserId, userId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { needsOffice, type Role } from '@etappe/domain/access/role'
import { demoAccounts } from './demo-accounts.ts'
import { demoPeople, deputy, newcomer } from './demo-people.ts'
import type { Random } from './random.ts'
import type { Step, Write } from './story.ts'
import { berlinInstant, workingDayUntil } from './working-days.ts'

/** Days before the seeding when the programme began. */
const programmeAge = 1120

/** Someone of an office or on the road, with the days of the role. */
export interface Member {
  readonly userId: UserId
  readonly name: string
  readonly from: Day
  readonly to: Day | null
}

export interface OfficeTeam {
  readonly lead: Member
  readonly staff: readonly Member[]
  readonly facilitators: readonly Member[]
}

/** Everybody of the invented programme, and how they came to their accounts. */
export interface Cast {
  readonly programmeLead: UserId
  /** By the address a visitor signs in with. */
  readonly accounts: ReadonlyMap<string, UserId>
  readonly teams: ReadonlyMap<string, OfficeTeam>
  /** Invited, without a password yet. */
  readonly newcomer: UserId
  readonly names: ReadonlyMap<UserId, string>
  readonly steps: readonly Step[]
}

interface Part {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly office: string
  readonly from: number
  readonly to: number | null
}

const ascii = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')

/** `vorname.nachname`, without titles: what business addresses begin with. */
export function mailboxOf(name: string): string {
  const words = ascii(name)
    .split(' ')
    .filter((word) => !word.endsWith('.'))
  return [words[0], words.slice(1).join('-')].join('.')
}

const parts: readonly Part[] = [
  ...demoAccounts.map((it) => ({
    ...it,
    office: it.officeCode ?? 'KI',
    // Whoever invites all the others is there before them.
    from: -programmeAge - (it.role === 'admin' ? 20 : 0),
    to: null,
  })),
  ...demoPeople.map((it) => ({
    ...it,
    email: `${mailboxOf(it.name)}@demo.etappe.example`,
    from: it.from ?? -programmeAge,
    to: it.to ?? null,
  })),
  {
    name: newcomer.name,
    email: `${mailboxOf(newcomer.name)}@demo.etappe.example`,
    role: 'officeStaff',
    office: newcomer.office,
    from: newcomer.from,
    to: null,
  },
]

interface Known extends Part {
  readonly id: UserId
  readonly grant: ReturnType<typeof grantId.parse>
}

const fields = (it: Pick<Part, 'role' | 'office'>) => ({
  role: it.role,
  officeCode: needsOffice(it.role) ? (it.office as OfficeCode) : null,
  deputyForId: null,
})

function invitation(it: Known, today: Day): Write[] {
  const user = { id: it.id, name: it.name, email: it.email, lockedAt: null, version: 1 }
  const grant = { id: it.grant, userId: it.id, ...fields(it), validFrom: addDays(today, it.from), validTo: null, version: 1 }
  return [
    { noun: 'user', type: 'user.invited', record: user },
    { noun: 'grant', type: 'user.invited', record: grant },
  ]
}

/** The accounts and roles, and the log of how they were given: the first administrator by nobody, all others by that person. */
function accountSteps(random: Random, known: readonly Known[], today: Day): Step[] {
  const admin = known.find((it) => it.role === 'admin')
  if (!admin) throw new Error('the demo has nobody for the administration')
  const step = (day: number, minutes: number, writes: readonly Write[]): Step => ({
    at: berlinInstant(workingDayUntil(addDays(today, day)), minutes),
    actorId: admin.id,
    commandId: commandId.parse(random.uuid()),
    writes,
  })
  const first = { ...step(admin.from, 540, invitation(admin, today)), actorId: null }
  const others = known.filter((it) => it !== admin)
  const invited = others.map((it, index) => step(it.from - 5, 560 + index * 4, invitation(it, today)))
  const ended = others.flatMap((it) => {
    if (it.to === null) return []
    const end = { noun: 'grant', type: 'grant.changed', id: it.grant, fields: { validTo: addDays(today, it.to) } } as const
    const lock = step(it.to + 4, 610, [])
    return [
      step(it.to - 20, 600, [end]),
      { ...lock, writes: [{ noun: 'user', type: 'user.locked', id: it.id, fields: { lockedAt: lock.at } } as const] },
    ]
  })
  const standIn = others.find((it) => it.name === deputy.name)
  if (!standIn) throw new Error('the demo has no deputy')
  const given = {
    id: grantId.parse(random.uuid()),
    userId: standIn.id,
    ...fields({ role: 'officeLead', office: deputy.office }),
    validFrom: addDays(today, deputy.from),
    validTo: addDays(today, deputy.to),
    version: 1,
  }
  return [first, ...invited, ...ended, step(deputy.from - 4, 630, [{ noun: 'grant', type: 'grant.given', record: given }])]
}

/** Makes everybody, with the roles they have on the day of seeding and had before. */
export function makeCast(random: Random, today: Day): Cast {
  const known = parts.map((it): Known => ({ ...it, id: userId.parse(random.uuid()), grant: grantId.parse(random.uuid()) }))
  const memberOf = (it: Known): Member => ({
    userId: it.id,
    name: it.name,
    from: addDays(today, it.from),
    to: it.to === null ? null : addDays(today, it.to),
  })
  const members = (office: string, role: Role) => known.filter((it) => it.office === office && it.role === role).map(memberOf)
  const teamOf = (office: string): OfficeTeam => {
    const [lead] = members(office, 'officeLead')
    if (!lead) throw new Error(`office ${office} has no lead`)
    return { lead, staff: members(office, 'officeStaff'), facilitators: members(office, 'facilitator') }
  }
  const idOf = (wanted: (it: Known) => boolean): UserId => {
    const found = known.find(wanted)
    if (!found) throw new Error('somebody of the demo is missing')
    return found.id
  }
  return {
    programmeLead: idOf((it) => it.role === 'programmeLead'),
    accounts: new Map(demoAccounts.map(({ email }) => [email, idOf((it) => it.email === email)])),
    teams: new Map([...new Set(known.map((it) => it.office))].map((office) => [office, teamOf(office)])),
    newcomer: idOf((it) => it.name === newcomer.name),
    names: new Map(known.map((it) => [it.id, it.name])),
    steps: accountSteps(random, known, today),
  }
}
