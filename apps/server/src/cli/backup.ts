import { existsSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { checkCopy, copyDatabase } from '../db/copy.ts'
import { packFiles } from '../db/packed-files.ts'

const usage = [
  'npm run backup -- DATEI',
  '',
  'Sichert die eingebaute Datenbank und alle Dokumente in eine Datei, während Etappe läuft, und prüft sie.',
  'Nicht enthalten: die Einstellungen (Umgebungsvariablen) und das Geheimnis der Installation (data/secret).',
  'Ohne dieses Geheimnis gelten nach dem Zurückspielen offene Anmeldungen und Passwort-Links nicht mehr.',
].join('\n')

/** Everything beside the file that SQLite or an interrupted backup may leave. */
const remove = (file: string): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
}

/** Copies database and documents while they are in use into one file, and opens it to see that it is whole. */
async function backup(target: string | undefined): Promise<void> {
  if (target === '--help') return void process.stdout.write(`${usage}\n`)
  if (!target) throw new Error(usage)
  const config = readConfig()
  if (config.databaseUrl)
    throw new Error(
      `Diese Installation läuft auf PostgreSQL. Bitte sichern Sie die Datenbank mit pg_dump und die Dokumente unter ${join(config.dataFolder, 'files')}.`,
    )
  const source = join(config.dataFolder, 'etappe.db')
  if (!existsSync(source)) throw new Error(`Keine Datenbank unter ${source}.`)
  const file = resolve(target)
  if (existsSync(file)) throw new Error(`${file} gibt es schon. Bitte wählen Sie einen anderen Namen.`)
  const growing = `${file}.part`
  try {
    // First the database, then the documents: content stays for an hour after the last name of it is gone, so all that the copy knows is there.
    remove(growing)
    await copyDatabase(source, growing)
    const documents = packFiles(growing, join(config.dataFolder, 'files'))
    const { entries } = await checkCopy(growing)
    renameSync(growing, file)
    process.stdout.write(`Gesichert nach ${file}: unversehrt, ${entries} Einträge im Verlauf, ${documents} Dokumente.\n`)
  } finally {
    remove(growing)
  }
}

backup(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
