import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  ETAPPE_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  ETAPPE_DEMO: z.enum(['on', 'off']).optional(),
  ETAPPE_SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  ETAPPE_URL: z.url().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[\w.:/, ]+$/, 'needs addresses or networks, separated by commas')
    .optional(),
  METRICS_TOKEN: z.string().min(16, 'needs at least 16 characters').optional(),
})

export interface Config {
  readonly production: boolean
  readonly port: number
  readonly host: string
  /** Folder of the embedded database, the secret and uploaded files. */
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  /** Fill an empty database with the invented programme and show its accounts. */
  readonly demo: boolean
  readonly secret: string
  /** The address people use; sign-in accepts writes from this origin only. */
  readonly url: string
  readonly smtpUrl: string | undefined
  readonly logLevel: string
  /** Addresses and networks whose word on who asks is taken; `undefined`: in production those that are not reached from the internet. */
  readonly trustedProxies: string | undefined
  /** `/metrics` answers only with this token; without one it answers only on the loopback address. */
  readonly metricsToken: string | undefined
}

/** The environment of a child process: this one's with some variables set otherwise. */
export function childEnvironment(over: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...over }
}

/** Without `ETAPPE_SECRET` an installation makes its own once and keeps it, readable by its owner only. */
function keptSecret(folder: string): string {
  const file = join(folder, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(folder, { recursive: true })
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(file, secret, { mode: 0o600 })
  return secret
}

/** Reads the environment once. Throws one readable line per wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!parsed.success)
    throw new Error(`Configuration:\n${parsed.error.issues.map((it) => `  ${it.path.join('.')}: ${it.message}`).join('\n')}`)
  const it = parsed.data
  const production = it.NODE_ENV === 'production'
  const dataFolder = resolve(it.ETAPPE_DATA)
  return {
    production,
    port: it.PORT,
    host: it.HOST,
    dataFolder,
    databaseUrl: it.DATABASE_URL,
    demo: it.ETAPPE_DEMO === undefined ? !production : it.ETAPPE_DEMO === 'on',
    secret: it.ETAPPE_SECRET ?? keptSecret(dataFolder),
    url: (it.ETAPPE_URL ?? `http://${it.HOST === '0.0.0.0' ? '127.0.0.1' : it.HOST}:${it.PORT}`).replace(/\/$/, ''),
    smtpUrl: it.SMTP_URL,
    logLevel: it.LOG_LEVEL,
    trustedProxies: it.TRUSTED_PROXIES,
    metricsToken: it.METRICS_TOKEN,
  }
}
