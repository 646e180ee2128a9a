import { type Day, day } from '@etappe/domain/kernel/day'

/** What was typed into a day field, if it is a day. */
export function typedDay(value: string | null): Day | null {
  const read = day.safeParse(value)
  return read.success ? read.data : null
}
