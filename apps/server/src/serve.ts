import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { startHousekeeping } from './applications/housekeeping.ts'
import { readConfig } from './config.ts'
import { demoAccounts, demoPassword } from './demo/demo-accounts.ts'
import { ensureDemo } from './demo/ensure-demo.ts'
import { makeServer } from './http/server.ts'
import { ensureStarterRegister } from './municipalities/starter-register.ts'
import { closeServices, configuredFiles, configuredMailer, makeServices, openConfiguredDatabase } from './services.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

async function start(): Promise<void> {
  const config = readConfig()
  const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url))
  const database = openConfiguredDatabase(config)
  const mailer = configuredMailer(config, pino({ level: config.logLevel }))
  const files = configuredFiles(config)
  const services = await makeServices({ database, auth: config, demo: config.demo, databaseUrl: config.databaseUrl, mailer, files })
  await ensureStarterRegister(database.write)
  if (config.demo) await ensureDemo(services, say)
  const app = await makeServer(services, { ...config, webFolder: existsSync(webFolder) ? webFolder : undefined })
  await app.listen({ port: config.port, host: config.host })
  const endHousekeeping = startHousekeeping(services, app.log)

  const address = app.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : config.port
  say(`\nEtappe: ${config.url.replace(/:0$/, `:${port}`)}  (${database.engine})`)
  if (config.demo) say(`Demo, password ${demoPassword}:\n${demoAccounts.map((it) => `  ${it.email}`).join('\n')}`)

  const stop = async () => {
    app.server.closeAllConnections()
    await app.close()
    await endHousekeeping()
    await closeServices(services)
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
