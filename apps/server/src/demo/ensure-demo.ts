import { dayOf, type Instant } from '@etappe/domain/kernel/day'
import type { UserId } from '@etappe/domain/kernel/id'
import type { Municipality } from '@etappe/domain/municipalities/municipality'
import { appendEntries } from '../audit/audit.repo.ts'
import { openPasswordLink } from '../auth/password.repo.ts'
import type { Db } from '../db/database.ts'
import type { Services } from '../kernel/context.ts'
import { listMunicipalities } from '../municipalities/municipality.repo.ts'
import { ensureStarterRegister, readStarterRegister } from '../municipalities/starter-register.ts'
import type { Cast } from './cast.ts'
import { demoPassword } from './demo-accounts.ts'
import { makeDemoPapers } from './demo-papers.ts'
import {
  dateFirstVersion,
  fillUntouched,
  insertApplicationSequence,
  insertCaseload,
  insertCounters,
  insertPeople,
  isUntouched,
} from './demo.repo.ts'
import { makeProgramme } from './programme.ts'
import { type Entry, tell } from './story.ts'

/** Municipalities of the small register that still exist in the one at hand, which may be the official one. */
export async function demoRegister(db: Db): Promise<Municipality[]> {
  await ensureStarterRegister(db)
  const current = new Map((await listMunicipalities(db)).map((it) => [it.key, it]))
  return readStarterRegister().flatMap(({ key }) => {
    const found = current.get(key)
    return found && found.vanishedOn === null ? [found] : []
  })
}

/**
 * Passwords of invented people: the known one for the accounts a visitor signs in with, one that nobody knows for the
 * others, none for who has not accepted the invitation yet.
 */
export async function demoPasswords({ auth }: Services, { accounts, newcomer }: Cast): Promise<(id: UserId) => string | null> {
  const { password } = await auth.$context
  const [known, secret] = await Promise.all([password.hash(demoPassword), password.hash(crypto.randomUUID())])
  const open = new Set(accounts.values())
  return (id) => (id === newcomer ? null : open.has(id) ? known : secret)
}

const lastActs = (entries: readonly Entry[]): Map<UserId, Instant> =>
  new Map(entries.flatMap((it) => (it.actorId ? [[it.actorId, it.at] as const] : [])))

/** Fills an empty database with the invented programme. Does nothing when there are any cases or people. */
export async function ensureDemo(services: Services, say: (text: string) => void): Promise<void> {
  const { database, clock, ids } = services
  if (!(await isUntouched(database.write))) return
  const began = performance.now()
  const register = await demoRegister(database.write)
  const today = dayOf(clock.now())
  const definitions = await services.definitions(database.write)
  const papers = await makeDemoPapers(services.files)
  const { cast, steps } = makeProgramme({ today, definition: definitions.current, register, papers })
  const { records, entries } = tell(steps)
  const passwordOf = await demoPasswords(services, cast)
  const acts = lastActs(entries)
  const municipalityNames = new Map<string, string>(register.map((it) => [it.key, it.name]))
  const filled = await fillUntouched(database.write, async (tx) => {
    await insertPeople(tx, records, { passwordOf, lastSignInOf: (id) => acts.get(id) ?? null })
    await openPasswordLink(tx, cast.newcomer, { id: ids.next(), on: today })
    await dateFirstVersion(tx, records.case)
    await insertCaseload(tx, records, { definitions, municipalityNames })
    await insertCounters(tx, records.case)
    await insertApplicationSequence(tx, records.application)
    await services.refreshApplications(
      tx,
      records.application.map((it) => it.id),
    )
    await appendEntries(tx, entries)
  })
  if (!filled) return
  services.bus.wake()
  say(
    `Demo: ${records.case.length} invented cases and ${records.application.length} applications in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  )
}
