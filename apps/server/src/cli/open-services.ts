import { readConfig } from '../config.ts'
import { closeServices, configuredFiles, makeServices, openConfiguredDatabase } from '../services.ts'
import type { Services } from '../kernel/context.ts'

/** Runs a command of the command line on the configured database and says plainly what went wrong. */
export async function withServices(run: (services: Services) => Promise<void>): Promise<void> {
  try {
    const config = readConfig()
    const services = await makeServices({
      database: openConfiguredDatabase(config),
      auth: config,
      demo: config.demo,
      databaseUrl: config.databaseUrl,
      files: configuredFiles(config),
    })
    try {
      await run(services)
    } finally {
      await closeServices(services)
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
