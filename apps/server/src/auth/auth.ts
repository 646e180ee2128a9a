import { type BetterAuthOptions, betterAuth } from 'better-auth'
import type { Database } from '../db/database.ts'

export interface AuthSettings {
  readonly url: string
  readonly secret: string
  readonly production: boolean
}

/** A working day; the person is warned before it ends and can go on with one click. */
export const sessionSeconds = 10 * 60 * 60

/** Accepts the configured address, and the one the request itself was sent to (127.0.0.1 and localhost alike). */
export function isOwnOrigin(origin: string, host: string | undefined, url: string): boolean {
  if (origin === url) return true
  try {
    return host !== undefined && new URL(origin).host === host
  } catch {
    return false
  }
}

/** Sign-in with password and sessions in our own database. Accounts are made by invitation only. */
export function makeAuth(database: Database, settings: AuthSettings) {
  const options = {
    appName: 'Etappe',
    baseURL: settings.url,
    basePath: '/api/auth',
    secret: settings.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db: database.write, type: database.engine, transaction: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    // Failures are counted per address and account in http, so that an office behind one address is not locked out.
    rateLimit: { enabled: false },
    trustedOrigins: (request) => {
      const origin = request?.headers.get('origin')
      return origin && isOwnOrigin(origin, request?.headers.get('host') ?? undefined, settings.url)
        ? [settings.url, origin]
        : [settings.url]
    },
    advanced: {
      useSecureCookies: settings.url.startsWith('https:'),
      cookiePrefix: 'etappe',
      database: { generateId: () => crypto.randomUUID() },
    },
  } satisfies BetterAuthOptions
  return betterAuth(options)
}
export type Auth = ReturnType<typeof makeAuth>
