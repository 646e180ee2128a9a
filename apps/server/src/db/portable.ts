import {
  type ColumnDataType,
  type ColumnDefinitionBuilder,
  type CreateTableBuilder,
  type Kysely,
  SqliteAdapter,
  sql,
  type Transaction,
} from 'kysely'

// The few things SQLite and PostgreSQL spell differently. Nothing else in the server asks which engine it is on.

export type Engine = 'sqlite' | 'postgres'

export function engineOf<T>(db: Kysely<T>): Engine {
  return db.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres'
}

/** Adds a primary key that counts up by itself. */
export function sequence<T extends string>(db: Kysely<unknown>, table: CreateTableBuilder<T>, name: string) {
  return engineOf(db) === 'sqlite'
    ? table.addColumn(name, 'integer', (column) => column.primaryKey().autoIncrement())
    : table.addColumn(name, 'bigserial', (column) => column.primaryKey())
}

/** Column types of the tables better-auth reads and writes itself. */
export function authTypes(db: Kysely<unknown>): {
  readonly at: ColumnDataType
  readonly flag: ColumnDataType
  readonly now: ReturnType<typeof sql>
  readonly no: ReturnType<typeof sql>
} {
  return engineOf(db) === 'sqlite'
    ? { at: 'date', flag: 'integer', now: sql`(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`, no: sql`0` }
    : { at: 'timestamptz', flag: 'boolean', now: sql`now()`, no: sql`false` }
}

/** Text compared by code point, as JavaScript and SQLite do, whatever the locale of the database: for range and keyset queries. */
export function binaryText(db: Kysely<unknown>) {
  const postgres = engineOf(db) === 'postgres'
  return (column: ColumnDefinitionBuilder) => (postgres ? column.modifyEnd(sql`collate "C"`) : column)
}

/**
 * These ids, for the right side of `in`: one parameter however many there are, where a list of parameters would end at some
 * tens of thousands.
 */
export function among<T, Id extends string>(db: Kysely<T>, ids: readonly Id[]) {
  const list = JSON.stringify(ids)
  return engineOf(db) === 'sqlite'
    ? sql<Id>`(select value from json_each(${list}))`
    : sql<Id>`(select jsonb_array_elements_text(cast(${list} as jsonb)))`
}

/** These pairs as rows of two columns, for an insert: one parameter however many there are. */
export function pairs<T>(db: Kysely<T>, rows: readonly (readonly [string, string])[]) {
  const list = JSON.stringify(rows)
  return engineOf(db) === 'sqlite'
    ? sql`select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(${list})`
    : sql`select value ->> 0, value ->> 1 from jsonb_array_elements(cast(${list} as jsonb))`
}

/** Holds back other writers until the transaction ends, so that the chain of the audit log never forks. */
export async function lockForAppend<T>(tx: Transaction<T>): Promise<void> {
  if (engineOf(tx) === 'postgres') await sql`select pg_advisory_xact_lock(7103271)`.execute(tx)
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** True for the unique-constraint error of either engine. */
export function isUniqueViolation(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === '23505'
}

/** True when a row is still referred to by another. */
export function isReferenceViolation(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || code === 'SQLITE_CONSTRAINT_TRIGGER' || code === '23503'
}
