import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { checkCopy } from '../db/copy.ts'

const beside = ['-wal', '-shm']

/** Puts a checked copy in the place of the database; the one that was there is kept beside it. The server must not run. */
async function restore(source: string | undefined): Promise<void> {
  if (!source) throw new Error('npm run restore -- DATEI')
  const config = readConfig()
  if (config.databaseUrl) throw new Error('Diese Installation läuft auf PostgreSQL. Bitte spielen Sie mit pg_restore zurück.')
  const file = resolve(source)
  if (!existsSync(file)) throw new Error(`${file} gibt es nicht.`)
  mkdirSync(config.dataFolder, { recursive: true })
  const target = join(config.dataFolder, 'etappe.db')
  const incoming = `${target}.incoming`
  copyFileSync(file, incoming)
  const { entries } = await checkCopy(incoming)
  for (const suffix of beside) rmSync(incoming + suffix, { force: true })
  const kept = `${target}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  if (existsSync(target)) {
    renameSync(target, kept)
    for (const suffix of beside) if (existsSync(target + suffix)) renameSync(target + suffix, kept + suffix)
    process.stdout.write(`Die bisherige Datenbank liegt unter ${kept}.\n`)
  }
  renameSync(incoming, target)
  process.stdout.write(`Zurückgespielt: ${entries} Einträge im Verlauf.\n`)
}

restore(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
