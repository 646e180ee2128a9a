import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, type LogEvent, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { AuditTable, CommandTable } from '../audit/audit.table.ts'
import type { CaseCounterTable, CaseSearchTable, CaseTable, PhaseRunTable } from '../cases/case.table.ts'
import type { AssignmentTable } from '../facilitation/assignment.table.ts'
import type { MeetingTable } from '../meetings/meeting.table.ts'
import type { MilestoneTable } from '../meetings/milestone.table.ts'
import type { MunicipalitySearchTable, MunicipalityTable, RegisterImportTable } from '../municipalities/municipality.table.ts'
import type { OfficeLandTable, OfficeQuotaTable, OfficeTable } from '../offices/office.table.ts'
import type { AccountTable, GrantTable, SessionTable, UserTable, VerificationTable } from '../users/user.table.ts'
import { groupCommit, type Transact } from './group-commit.ts'
import type { Engine } from './portable.ts'
import { type Synchronous, sqliteFile } from './sqlite.ts'

export interface Tables {
  account: AccountTable
  assignment: AssignmentTable
  audit: AuditTable
  case: CaseTable
  caseCounter: CaseCounterTable
  caseSearch: CaseSearchTable
  command: CommandTable
  grant: GrantTable
  meeting: MeetingTable
  milestone: MilestoneTable
  municipality: MunicipalityTable
  municipalitySearch: MunicipalitySearchTable
  office: OfficeTable
  officeLand: OfficeLandTable
  officeQuota: OfficeQuotaTable
  phaseRun: PhaseRunTable
  registerImport: RegisterImportTable
  session: SessionTable
  user: UserTable
  verification: VerificationTable
}
export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>

export interface Database {
  readonly engine: Engine
  /** Commands run here, one transaction at a time on SQLite. */
  readonly write: Db
  /** Queries run here. The same pool on PostgreSQL, a read-only connection on SQLite. */
  readonly read: Db
  /** Carries out a write in a transaction and answers once it is committed. */
  readonly transact: Transact
  /** A value that changes whenever something was committed; a kept answer is valid while it stays the same. */
  revision(): Promise<string | number>
  close(): Promise<void>
}

export interface DatabaseOptions {
  readonly synchronous?: Synchronous
  /** Called for every query; tests count them. */
  readonly onQuery?: (query: string) => void
}

const watch = (options: DatabaseOptions) => {
  const { onQuery } = options
  if (!onQuery) return {}
  const log = (event: LogEvent): void => {
    if (event.level === 'query') onQuery(event.query.sql)
  }
  return { log }
}

/** The embedded database: one file, made if it is missing. */
export function openSqlite(file: string, options: DatabaseOptions = {}): Database {
  mkdirSync(dirname(file), { recursive: true })
  const opened = sqliteFile(file, options.synchronous ?? 'full')
  const write = new Kysely<Tables>({ dialect: opened.write, ...watch(options) })
  const read = new Kysely<Tables>({ dialect: opened.read, ...watch(options) })
  return {
    engine: 'sqlite',
    write,
    read,
    transact: groupCommit(write),
    revision: () => Promise.resolve(opened.revision()),
    close: async () => {
      await read.destroy()
      await write.destroy()
    },
  }
}

// Counts and sequence numbers come as bigint, which pg hands over as text; ours stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** A PostgreSQL database by its address. */
export function openPostgres(url: string, options: DatabaseOptions = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // An idle connection the server closes is replaced by the pool; unheard, its error would end the process.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), ...watch(options) })
  return {
    engine: 'postgres',
    write: db,
    read: db,
    transact: (run) => db.transaction().execute(run),
    revision: async () => (await sql<{ last: number }>`select coalesce(max(seq), 0) as last from audit`.execute(db)).rows[0]?.last ?? 0,
    close: () => db.destroy(),
  }
}
