import { dayOf } from '@etappe/domain/kernel/day'
import { userId } from '@etappe/domain/kernel/id'
import type { Database } from '../db/database.ts'
import type { SignedIn } from '../kernel/context.ts'
import type { Clock } from '../ports.ts'
import { listActiveGrants } from '../users/grant.repo.ts'
import { findUser } from '../users/user.repo.ts'
import type { Auth } from './auth.ts'

/** How long a resolved session is trusted. What ends it in this process is known at once; another server's within this time. */
const trustMilliseconds = 5000
const sessionsKept = 5000

/** Who a request comes from, by its cookies. */
export interface SessionReader {
  read(cookies: string | undefined): Promise<SignedIn | null>
  /** Forgets what is kept, after a sign-out, a lock or a change of roles. */
  forget(): void
}

export function makeSessionReader(auth: Auth, database: Database, clock: Clock): SessionReader {
  const kept = new Map<string, { readonly until: number; readonly found: Promise<SignedIn | null> }>()
  const look = async (cookies: string): Promise<SignedIn | null> => {
    const session = await auth.api.getSession({ headers: new Headers({ cookie: cookies }) })
    if (!session) return null
    const id = userId.parse(session.user.id)
    const today = dayOf(clock.now())
    const user = await findUser(database.read, id)
    if (!user || user.lockedAt !== null) return null
    const grants = await listActiveGrants(database.read, id, today)
    return {
      actor: { userId: id, name: user.name, grants, today },
      email: user.email,
      sessionToken: session.session.token,
      expiresAt: new Date(session.session.expiresAt).toISOString(),
    }
  }
  return {
    read: (cookies) => {
      if (!cookies?.includes('etappe.session_token')) return Promise.resolve(null)
      const now = clock.now().getTime()
      const known = kept.get(cookies)
      if (known && known.until > now) return known.found
      if (kept.size >= sessionsKept) kept.clear()
      const found = look(cookies)
      kept.set(cookies, { until: now + trustMilliseconds, found })
      found.catch(() => kept.delete(cookies))
      return found
    },
    forget: () => kept.clear(),
  }
}
