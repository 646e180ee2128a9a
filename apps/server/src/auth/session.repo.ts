import type { Db } from '../db/database.ts'

/** Moves the end of a session. Says whether there was one. */
export async function extendSession(db: Db, token: string, expiresAt: Date): Promise<boolean> {
  const result = await db.updateTable('session').set({ expiresAt: expiresAt.toISOString() }).where('token', '=', token).executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The session cookie of a request, to be set again with a new age. */
export function renewedCookie(cookies: string | undefined, seconds: number): string | undefined {
  const pair = cookies?.split(/;\s*/).find((it) => /^(__Secure-)?etappe\.session_token=/.test(it))
  if (!pair) return undefined
  return `${pair}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${pair.startsWith('__Secure-') ? '; Secure' : ''}`
}
