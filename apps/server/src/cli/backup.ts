import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { checkCopy, copyDatabase } from '../db/copy.ts'

/** Copies the embedded database while it is in use, and opens the copy to see that it is whole. */
async function backup(target: string | undefined): Promise<void> {
  if (!target) throw new Error('npm run backup -- DATEI')
  const config = readConfig()
  if (config.databaseUrl) throw new Error('Diese Installation läuft auf PostgreSQL. Bitte sichern Sie mit pg_dump.')
  const source = join(config.dataFolder, 'etappe.db')
  if (!existsSync(source)) throw new Error(`Keine Datenbank unter ${source}.`)
  const file = resolve(target)
  if (existsSync(file)) throw new Error(`${file} gibt es schon. Bitte wählen Sie einen anderen Namen.`)
  await copyDatabase(source, file)
  const { entries } = await checkCopy(file)
  process.stdout.write(`Gesichert nach ${file}: unversehrt, ${entries} Einträge im Verlauf.\n`)
}

backup(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
