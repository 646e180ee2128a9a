import { verifyChain } from '../audit/audit.repo.ts'
import { withServices } from './open-services.ts'

/** Walks the audit log and says whether any entry was changed, removed or moved. */
await withServices(async ({ database }) => {
  const { entries, brokenAt, lostCommands } = await verifyChain(database.read)
  if (brokenAt !== null)
    throw new Error(`Die Kette des Verlaufs ist bei Eintrag ${brokenAt} unterbrochen (${entries} davor sind unversehrt).`)
  if (lostCommands > 0) throw new Error(`Zu ${lostCommands} Änderungen fehlt der Eintrag im Verlauf.`)
  process.stdout.write(`Der Verlauf ist unversehrt: ${entries} Einträge.\n`)
})
