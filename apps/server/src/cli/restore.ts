import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { checkCopy } from '../db/copy.ts'
import { unpackFiles } from '../db/packed-files.ts'
import { configuredFiles } from '../services.ts'

const beside = ['-wal', '-shm']

const usage = [
  'npm run restore -- DATEI',
  '',
  'Spielt Datenbank und Dokumente aus einer Sicherung zurück. Etappe darf dabei nicht laufen.',
  'Die bisherige Datenbank bleibt daneben liegen, Dokumente werden nur ergänzt.',
].join('\n')

/** Puts a checked copy in the place of the database; the one that was there is kept beside it. The server must not run. */
async function restore(source: string | undefined): Promise<void> {
  if (source === '--help') return void process.stdout.write(`${usage}\n`)
  if (!source) throw new Error(usage)
  const config = readConfig()
  if (config.databaseUrl)
    throw new Error(
      'Diese Installation läuft auf PostgreSQL. Bitte spielen Sie mit pg_restore zurück und legen Sie die Dokumente wieder in den Ordner files.',
    )
  const file = resolve(source)
  if (!existsSync(file)) throw new Error(`${file} gibt es nicht.`)
  mkdirSync(config.dataFolder, { recursive: true })
  const target = join(config.dataFolder, 'etappe.db')
  const incoming = `${target}.incoming`
  copyFileSync(file, incoming)
  const { entries } = await checkCopy(incoming)
  const documents = await unpackFiles(incoming, configuredFiles(config))
  for (const suffix of beside) rmSync(incoming + suffix, { force: true })
  const kept = `${target}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  if (existsSync(target)) {
    renameSync(target, kept)
    for (const suffix of beside) if (existsSync(target + suffix)) renameSync(target + suffix, kept + suffix)
    process.stdout.write(`Die bisherige Datenbank liegt unter ${kept}.\n`)
  }
  renameSync(incoming, target)
  process.stdout.write(`Zurückgespielt: ${entries} Einträge im Verlauf, ${documents} Dokumente.\n`)
}

restore(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
