import { sql } from 'kysely'
import pg from 'pg'
import type { Tx } from './database.ts'
import { engineOf } from './portable.ts'

const channel = 'etappe_changes'

/** Tells the other servers of the same PostgreSQL database, once the transaction commits. */
export async function notifyCommit(tx: Tx): Promise<void> {
  if (engineOf(tx) === 'postgres') await sql`select pg_notify(${channel}, '')`.execute(tx)
}

/** Calls `wake` for every commit announced by any server. A lost connection is taken up again. */
export async function listenForCommits(url: string, wake: () => void): Promise<() => Promise<void>> {
  let stopped = false
  let client: pg.Client | undefined
  const connect = async (): Promise<void> => {
    const made = new pg.Client({ connectionString: url })
    made.on('notification', wake)
    made.on('error', () => {
      if (!stopped) setTimeout(() => void connect().catch(() => undefined), 1000).unref()
    })
    await made.connect()
    await made.query(`listen ${channel}`)
    client = made
  }
  await connect()
  return async () => {
    stopped = true
    await client?.end()
  }
}
