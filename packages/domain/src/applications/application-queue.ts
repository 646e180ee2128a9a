import { z } from 'zod'

/** The heaps of the inbox, in the order of the work; what is snoozed stands in its own until the day has come. */
export const applicationQueues = [
  'new',
  'incomplete',
  'toInterview',
  'toRate',
  'toDecide',
  'toSign',
  'waitlisted',
  'snoozed',
  'closed',
] as const
export const applicationQueue = z.enum(applicationQueues)
export type ApplicationQueue = z.infer<typeof applicationQueue>

/** Heaps in which something waits for the office. */
export const openQueues = [
  'new',
  'incomplete',
  'toInterview',
  'toRate',
  'toDecide',
  'toSign',
] as const satisfies readonly ApplicationQueue[]
