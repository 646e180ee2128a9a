import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Asks the database for a sign of life. Throws when there is none. */
export async function ping(db: Db): Promise<void> {
  await sql`select 1`.execute(db)
}
