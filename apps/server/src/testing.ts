import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor, ActiveGrant } from '@etappe/domain/access/policy'
import type { Role } from '@etappe/domain/access/role'
import { type Day, dayOf } from '@etappe/domain/kernel/day'
import { type CommandId, commandId, type UserId, userId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { api, caller } from './api.ts'
import { type Database, type DatabaseOptions, openPostgres, openSqlite } from './db/database.ts'
import { migrate } from './db/migrate.ts'
import type { Engine } from './db/portable.ts'
import { memoryFiles } from './documents/memory-files.fake.ts'
import type { Context, Services, SignedIn } from './kernel/context.ts'
import { ensureStarterRegister } from './municipalities/starter-register.ts'
import { type Clock, type Mailer, noMailer } from './ports.ts'
import { closeServices, makeServices } from './services.ts'
import type {} from './testing-postgres.ts'

export { api, ensureStarterRegister }

/** Server tests run on both. */
export const engines: readonly Engine[] = ['sqlite', 'postgres']

/** The day and time it is in tests, unless a test says otherwise: Tuesday noon in Berlin. */
export const testNow = new Date('2026-11-24T11:00:00.000Z')
export const testToday: Day = dayOf(testNow)

export interface TestClock extends Clock {
  set(now: Date): void
}
const testClock = (): TestClock => {
  let now = testNow
  return { now: () => now, set: (to) => void (now = to) }
}

/** An empty, migrated database to copy: making the schema takes longer than copying it. */
let sqliteTemplate: Promise<string> | undefined
async function makeSqliteTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'etappe-template-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'template.db')
  const database = openSqlite(file, { synchronous: 'off' })
  await migrate(database.write)
  await sql`pragma wal_checkpoint(truncate)`.execute(database.write)
  await database.close()
  return file
}

async function openTestDatabase(engine: Engine, options: DatabaseOptions): Promise<{ database: Database; remove: () => Promise<void> }> {
  if (engine === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'etappe-test-'))
    copyFileSync(await (sqliteTemplate ??= makeSqliteTemplate()), join(folder, 'test.db'))
    const database = openSqlite(join(folder, 'test.db'), { ...options, synchronous: 'off' })
    return { database, remove: async () => rmSync(folder, { recursive: true, force: true }) }
  }
  const url = new URL(inject('postgresUrl'))
  const name = `t_${crypto.randomUUID().replaceAll('-', '')}`
  const server = openPostgres(url.href)
  await sql.raw(`create database ${name} template ${inject('postgresTemplate')}`).execute(server.write)
  url.pathname = `/${name}`
  const remove = async () => {
    await sql.raw(`drop database ${name} with (force)`).execute(server.write)
    await server.close()
  }
  return { database: openPostgres(url.href, options), remove }
}

export interface TestServer {
  readonly services: Services
  readonly database: Database
  readonly clock: TestClock
  /** The API as this person sees it. */
  as(actor: Actor | null): ReturnType<typeof caller>
  /** A context for a link in process, as the web's component tests use it. */
  contextFor(actor: Actor | null): Context
  /** A person with a role, in an office where the role has one; stored with name and grant. */
  person(role: Role, officeCode?: string, name?: string): Promise<Actor>
  /** Every statement sent since the last call, when the server was made with `countQueries`. */
  takeQueries(): string[]
  close(): Promise<void>
}

interface TestOptions {
  readonly engine?: Engine
  readonly countQueries?: boolean
  readonly demo?: boolean
  readonly mailer?: Mailer
}

/** A whole server on a database of its own, without HTTP. */
export async function testServer(options: TestOptions = {}): Promise<TestServer> {
  const queries: string[] = []
  const watching = options.countQueries ? { onQuery: (text: string) => void queries.push(text) } : {}
  const { database, remove } = await openTestDatabase(options.engine ?? 'sqlite', watching)
  const clock = testClock()
  const auth = { url: 'http://127.0.0.1:3000', secret: 'a secret of tests, at least 32 long', production: false }
  const services = await makeServices({
    database,
    auth,
    demo: options.demo ?? false,
    clock,
    mailer: options.mailer ?? noMailer,
    files: memoryFiles(),
  })
  const contextFor = (actor: Actor | null): Context => {
    const current = actor && { ...actor, today: dayOf(clock.now()) }
    const signedIn: SignedIn | null = current && {
      actor: current,
      email: `${actor.userId}@example.org`,
      sessionToken: 'test',
      expiresAt: '2026-11-24T20:00:00.000Z',
    }
    return { services, signedIn, requestId: 'test-request', resolve: () => Promise.resolve(signedIn) }
  }
  return {
    services,
    database,
    clock,
    contextFor,
    as: (actor) => caller(contextFor(actor)),
    person: async (role, officeCode, name = `Person ${role}`) => {
      const id = userId.parse(crypto.randomUUID())
      const grant: ActiveGrant = { role, officeCode: (officeCode ?? null) as OfficeCode | null }
      await addPerson(database, id, { name, grant })
      return { userId: id, name, grants: [grant], today: dayOf(clock.now()) }
    },
    takeQueries: () => queries.splice(0),
    close: async () => {
      await closeServices(services)
      await remove()
    },
  }
}

async function addPerson(database: Database, id: UserId, it: { name: string; grant: ActiveGrant }): Promise<void> {
  const user = { id, name: it.name, email: `${id}@example.org`, lockedAt: null, version: 1, sortName: it.name.toLowerCase() }
  await database.write.insertInto('user').values(user).execute()
  const grant = { id: crypto.randomUUID() as never, userId: id, ...it.grant, validFrom: '2024-01-01' as Day, validTo: null, version: 1 }
  await database.write.insertInto('grant').values(grant).execute()
}

/** A fresh id for one intended write. */
export const newCommand = (): { commandId: CommandId } => ({ commandId: commandId.parse(crypto.randomUUID()) })
