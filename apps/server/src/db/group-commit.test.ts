import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Database, openSqlite, type Tx } from './database.ts'
import { migrate } from './migrate.ts'

let folder: string
let database: Database
let commits: number
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'etappe-group-'))
  const onQuery = (text: string) => void (commits += text === 'commit' ? 1 : 0)
  database = openSqlite(join(folder, 'test.db'), { synchronous: 'off', onQuery })
  await migrate(database.write)
  commits = 0
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const insert = (code: string) => async (tx: Tx) => {
  await tx
    .insertInto('office')
    .values({ code: code as never, city: code, email: '', phone: '', validFrom: '2026-01-01' as never, validTo: null })
    .execute()
  return code
}
const codes = async () =>
  (await database.read.selectFrom('office').select('code').orderBy('code').execute()).map((row) => row.code as string)

it('commits what arrives together at once, and answers each with its own result', async () => {
  const answers = await Promise.all(['AA', 'BB', 'CC'].map((code) => database.transact(insert(code))))
  expect(answers).toEqual(['AA', 'BB', 'CC'])
  expect(await codes()).toEqual(['AA', 'BB', 'CC'])
  expect(commits).toBe(1)
})

it('takes back the one that fails and keeps the others', async () => {
  const failing = async (tx: Tx) => {
    await insert('XX')(tx)
    throw new Error('no')
  }
  const outcomes = await Promise.allSettled([
    database.transact(insert('AA')),
    database.transact(failing),
    database.transact(insert('AA')),
    database.transact(insert('BB')),
  ])
  expect(outcomes.map((it) => it.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(await codes()).toEqual(['AA', 'BB'])
})

it('answers nobody before the commit', async () => {
  let seen: string[] = []
  const first = database.transact(insert('AA')).then(async () => {
    seen = await codes()
  })
  await Promise.all([first, database.transact(insert('BB'))])
  expect(seen).toEqual(['AA', 'BB'])
})
