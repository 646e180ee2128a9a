import { z } from 'zod'
import { day } from '../kernel/day.ts'
import { meetingId, supportServiceId } from '../kernel/id.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { LedgerBasis, ServiceSum, ServiceSums } from './ledger.ts'
import { type ServiceKind, serviceKind, type SupportService } from './support-service.ts'

/** One thing that counts in the ledger: a service somebody entered, or a meeting of the case. */
export const ledgerEntry = z.object({
  kind: serviceKind,
  state: z.enum(['delivered', 'planned']),
  amount: z.number(),
  on: day,
  serviceId: supportServiceId.nullable(),
  meetingId: meetingId.nullable(),
})
export type LedgerEntry = z.infer<typeof ledgerEntry>

type CountedService = Pick<SupportService, 'id' | 'kind' | 'state' | 'amount' | 'on' | 'meetingId'>
type CountedMeeting = Pick<Meeting, 'id' | 'kind' | 'state' | 'heldOn'>

const ofService = ({ id, kind, state, amount, on, meetingId: at }: CountedService): LedgerEntry[] =>
  state === 'cancelled' ? [] : [{ kind, state, amount, on, serviceId: id, meetingId: at }]

const ofMeeting = ({ id, kind, state, heldOn }: CountedMeeting): LedgerEntry[] => {
  if (state === 'cancelled') return []
  const counted = { state: state === 'held' ? ('delivered' as const) : ('planned' as const), amount: 1, on: heldOn }
  return [{ ...counted, kind: kind === 'expertInput' ? 'expertInput' : 'meeting', serviceId: null, meetingId: id }]
}

/**
 * What counts in the ledger, by day. Meetings count within the support; one for expert input counts as expert input and not as a
 * meeting, and not at all when a service names it that says what was given there. Days of facilitation only say how long somebody worked.
 */
export function ledgerEntries(
  services: readonly CountedService[],
  meetings: readonly CountedMeeting[],
  window: LedgerBasis['window'],
): LedgerEntry[] {
  const named = new Set(services.filter((it) => it.state !== 'cancelled' && it.kind !== 'facilitation').map((it) => it.meetingId))
  const counted = meetings.filter(
    (it) => window !== null && window.start <= it.heldOn && it.heldOn <= window.end && !(it.kind === 'expertInput' && named.has(it.id)),
  )
  return [...services.flatMap(ofService), ...counted.flatMap(ofMeeting)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Sums of entries per kind, as the ledger wants them. */
export function sumEntries(entries: readonly LedgerEntry[], { today, window }: LedgerBasis): ServiceSums {
  const sums: Partial<Record<ServiceKind, ServiceSum>> = {}
  for (const { kind, state, amount, on } of entries) {
    const { delivered, planned, overdue } = sums[kind] ?? { delivered: 0, planned: 0, overdue: 0 }
    const isAhead = on >= today && (window === null || on <= window.end)
    sums[kind] = {
      delivered: delivered + (state === 'delivered' ? amount : 0),
      planned: planned + (state === 'planned' && isAhead ? amount : 0),
      overdue: overdue + (state === 'planned' && on < today ? amount : 0),
    }
  }
  return sums
}
