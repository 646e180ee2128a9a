import { AppError } from '@etappe/domain/kernel/errors'
import type { Clock } from '../ports.ts'

const hour = 3_600_000

/**
 * What one address may do within an hour, all at once if it likes. A whole town hall sits behind one address, and a workshop of
 * forty fills in forms side by side; what is beyond that is no person.
 */
const most = {
  read: 20_000,
  start: 200,
  save: 20_000,
  submit: 100,
  upload: 400,
  /** Each is typeset anew. */
  receipt: 400,
  /** Bytes. */
  uploaded: 2_000_000_000,
  answer: 400,
  /** Letters to an address somebody named. */
  resend: 20,
} as const
type Limited = keyof typeof most

export interface ApplyLimits {
  /** Counts something somebody at this address did. Throws `too-many-requests` when it is too much; in process there is no address and no limit. */
  take(what: Limited, ip: string | undefined, amount?: number): void
}

/** Whoever has an IPv6 address has all those that begin like it. */
const neighbourhood = (ip: string): string => (ip.includes('.') ? ip : ip.split(':').slice(0, 4).join(':'))

const addressesKept = 20_000

/** Allowances that fill up again evenly. Each server counts for itself. */
export function applyLimits(clock: Clock): ApplyLimits {
  const used = new Map<string, { amount: number; at: number }>()
  const usedNow = (key: string, limit: number): number => {
    const known = used.get(key)
    return known ? Math.max(0, known.amount - ((clock.now().getTime() - known.at) / hour) * limit) : 0
  }
  const forgetTheIdle = () => {
    for (const [key, { at }] of used) if (at < clock.now().getTime() - hour) used.delete(key)
    if (used.size > addressesKept) used.clear()
  }
  return {
    take: (what, ip, amount = 1) => {
      if (ip === undefined) return
      const key = `${what} ${neighbourhood(ip)}`
      const limit = most[what]
      const after = usedNow(key, limit) + amount
      if (after > limit) throw new AppError('too-many-requests')
      if (used.size > addressesKept) forgetTheIdle()
      used.set(key, { amount: after, at: clock.now().getTime() })
    },
  }
}
