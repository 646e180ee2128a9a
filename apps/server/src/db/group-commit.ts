import { sql } from 'kysely'
import type { Db, Tx } from './database.ts'

/** Carries out one write in a transaction; resolves once it is committed. */
export type Transact = <T>(run: (tx: Tx) => Promise<T>) => Promise<T>

interface Job {
  readonly run: (tx: Tx) => Promise<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}

/** Writes one commit may hold; more would let the first of them wait for the last. */
const jobsPerCommit = 24

/** One job among others: what it wrote goes when it fails, and the others stay. Answers what to tell once all is committed. */
async function runWithin(tx: Tx, job: Job): Promise<() => void> {
  await sql`savepoint job`.execute(tx)
  try {
    const value = await job.run(tx)
    await sql`release savepoint job`.execute(tx)
    return () => job.resolve(value)
  } catch (error) {
    await sql`rollback to savepoint job`.execute(tx)
    await sql`release savepoint job`.execute(tx)
    return () => job.reject(error)
  }
}

async function commitTogether(db: Db, jobs: readonly Job[]): Promise<void> {
  const [only] = jobs
  if (only && jobs.length === 1) {
    await db.transaction().execute(only.run).then(only.resolve, only.reject)
    return
  }
  const answers: (() => void)[] = []
  try {
    await db.transaction().execute(async (tx) => {
      for (const job of jobs) answers.push(await runWithin(tx, job))
    })
  } catch (error) {
    for (const job of jobs) job.reject(error)
    return
  }
  for (const answer of answers) answer()
}

/**
 * Commits writes that arrive together with one sync to disk instead of one each. They still run one after the other, each
 * can fail alone, and none is answered before the commit that holds it.
 */
export function groupCommit(db: Db): Transact {
  const waiting: Job[] = []
  let isWorking = false
  const work = async (): Promise<void> => {
    while (waiting.length > 0) await commitTogether(db, waiting.splice(0, jobsPerCommit))
    isWorking = false
  }
  return (run) =>
    new Promise((resolve, reject) => {
      waiting.push({ run, resolve: resolve as (value: unknown) => void, reject })
      if (isWorking) return
      isWorking = true
      // Requests that have already arrived join before the first commit begins.
      setImmediate(() => void work())
    })
}
