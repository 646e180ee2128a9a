import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { sha256Of } from '../documents/folder-files.ts'
import type { Files } from '../ports.ts'

const table = 'backupFile'
const isContent = (name: string) => /^[0-9a-f]{64}$/.test(name)

/** Names of all contents in a folder of documents, its own folders included; none when there is no such folder. */
function contentsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => isContent(path.split(/[/\\]/).at(-1) ?? ''))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Where contents are named: in cases, in applications, and in drafts somebody is still writing. */
const naming = {
  document: 'select sha256 from document',
  applicationFile: 'select sha256 from "applicationFile"',
  applicationDraft: `select json_extract(value, '$.sha256') as sha256 from "applicationDraft", json_each(files)`,
} as const

/** Contents the database names that are not in its copy. A database from before an update may not have all tables yet. */
function missingIn(database: SQLite.Database): string[] {
  const isThere = database.prepare("select 1 from sqlite_master where type = 'table' and name = ?")
  const named = Object.entries(naming).flatMap(([name, select]) => (isThere.get(name) === undefined ? [] : [select]))
  if (named.length === 0) return []
  const missing = database.prepare(`select sha256 from (${named.join(' union ')}) where sha256 not in (select sha256 from ${table})`)
  return (missing.all() as { sha256: string }[]).map((row) => row.sha256)
}

/** Everything stands in the file itself: what lies beside it does not travel. */
const finish = (database: SQLite.Database) => void database.pragma('wal_checkpoint(TRUNCATE)')

/**
 * Puts the contents of all documents into a copy of the database, so that the backup stays one file. Throws when one that the
 * database knows is missing or damaged. Answers how many there are.
 */
export function packFiles(copy: string, folder: string): number {
  const database = new SQLite(copy)
  try {
    database.exec(`create table ${table} (sha256 text primary key, content blob not null)`)
    const insert = database.prepare(`insert into ${table} (sha256, content) values (?, ?)`)
    const paths = contentsIn(folder)
    for (const path of paths) {
      const content = readFileSync(join(folder, path))
      const sha256 = sha256Of(content)
      if (!path.endsWith(sha256)) throw new Error(`Das Dokument ${path} ist beschädigt.`)
      insert.run(sha256, content)
    }
    const missing = missingIn(database)
    if (missing.length > 0) throw new Error(`Es fehlen Dokumente: ${missing.join(', ')}.`)
    finish(database)
    return paths.length
  } finally {
    database.close()
  }
}

/** Takes the contents of documents out of a backup into the place where documents are kept; what lies there stays. Answers how many. */
export async function unpackFiles(copy: string, files: Files): Promise<number> {
  const database = new SQLite(copy)
  try {
    const isPacked = database.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table) !== undefined
    // A backup from before there were documents.
    if (!isPacked) return 0
    const names = database.prepare(`select sha256 from ${table}`).all() as { sha256: string }[]
    const content = database.prepare(`select content from ${table} where sha256 = ?`)
    for (const { sha256 } of names) {
      const row = content.get(sha256) as { content: Buffer }
      if ((await files.put(row.content)) !== sha256) throw new Error(`Das Dokument ${sha256} ist beschädigt.`)
    }
    database.exec(`drop table ${table}`)
    database.exec('vacuum')
    finish(database)
    return names.length
  } finally {
    database.close()
  }
}
