import SQLite from 'better-sqlite3'
import { type Dialect, SqliteDialect, type SqliteStatement } from 'kysely'

/** `full` survives a power cut at any moment; `off` is for tests, whose data nobody needs. */
export type Synchronous = 'full' | 'off'

const statementsKept = 400

/** Takes the write lock at once. A transaction that reads first and writes later fails when another process wrote in between. */
const begin = 'begin immediate'

/** Kysely prepares each query anew; keeping the statements halves the cost of a small one. */
function withKeptStatements(database: SQLite.Database) {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare: (text: string): SqliteStatement => {
      const found = kept.get(text)
      if (found) return found
      const made = database.prepare(text === 'begin' && !database.readonly ? begin : text) as unknown as SqliteStatement
      if (kept.size >= statementsKept) kept.clear()
      kept.set(text, made)
      return made
    },
  }
}

function open(file: string, synchronous: Synchronous, readonly: boolean): SQLite.Database {
  const database = new SQLite(file, { readonly })
  database.pragma('busy_timeout = 5000')
  database.pragma('cache_size = -16000')
  if (readonly) {
    // Mapped pages count as memory of the process; this much holds the indexes of a large installation.
    database.pragma('mmap_size = 67108864')
    return database
  }
  database.pragma('journal_mode = WAL')
  database.pragma(`synchronous = ${synchronous}`)
  database.pragma('foreign_keys = ON')
  // A checkpoint costs two more syncs; pages written again meanwhile are moved once.
  database.pragma('wal_autocheckpoint = 4000')
  return database
}

export interface SqliteFile {
  readonly write: Dialect
  /** A second connection: reads see what is committed and never wait for a writer. */
  readonly read: Dialect
  /** Changes with every commit of any other connection, of this process or another. */
  revision(): number
}

export function sqliteFile(file: string, synchronous: Synchronous): SqliteFile {
  const writer = open(file, synchronous, false)
  const reader = open(file, synchronous, true)
  const dataVersion = reader.prepare('pragma data_version').pluck()
  return {
    write: new SqliteDialect({ database: withKeptStatements(writer) }),
    read: new SqliteDialect({ database: withKeptStatements(reader) }),
    revision: () => dataVersion.get() as number,
  }
}
