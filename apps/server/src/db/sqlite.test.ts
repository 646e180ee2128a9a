import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openSqlite } from './database.ts'

it('holds the write lock from the start of a transaction, so that reading first and writing later does not fail', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'etappe-sqlite-'))
  const database = openSqlite(join(folder, 'test.db'), { synchronous: 'off' })
  const other = new SQLite(join(folder, 'test.db'), { timeout: 0 })
  await sql`create table note (text text)`.execute(database.write)
  await database.write.transaction().execute(async (tx) => {
    await sql`select text from note`.execute(tx)
    expect(() => other.exec("insert into note values ('from another process')")).toThrow('database is locked')
    await sql`insert into note values ('mine')`.execute(tx)
  })
  other.exec("insert into note values ('from another process')")
  expect((await sql`select text from note order by text`.execute(database.read)).rows).toEqual([
    { text: 'from another process' },
    { text: 'mine' },
  ])
  other.close()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})
