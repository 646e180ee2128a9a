import SQLite from 'better-sqlite3'
import { verifyChain } from '../audit/audit.repo.ts'
import { openSqlite } from './database.ts'

/** Copies an embedded database page by page while it is in use. */
export async function copyDatabase(source: string, target: string): Promise<void> {
  const database = new SQLite(source, { readonly: true })
  try {
    await database.backup(target)
  } finally {
    database.close()
  }
}

/** Opens a copy and checks its pages and its audit chain. Throws when it is damaged. */
export async function checkCopy(file: string): Promise<{ entries: number }> {
  const plain = new SQLite(file)
  const pages = plain.pragma('integrity_check', { simple: true })
  plain.close()
  if (pages !== 'ok') throw new Error(`${file} ist beschädigt: ${String(pages)}`)
  const database = openSqlite(file)
  try {
    const { entries, brokenAt } = await verifyChain(database.read)
    if (brokenAt !== null) throw new Error(`${file}: Die Kette des Verlaufs ist bei Eintrag ${brokenAt} unterbrochen.`)
    return { entries }
  } finally {
    await database.close()
  }
}
