import type { Messages } from '@etappe/i18n'
import { isOffline, referenceOf, refusalOf } from './refusal.ts'

/** What to tell the person about an error: by code, never the server's or the browser's own words. */
export function messageFor(messages: Messages, error: unknown): string {
  const refusal = refusalOf(error)
  if (refusal) return messages.errors.code[refusal.code]
  if (isOffline(error)) return messages.errors.offline
  return messages.errors.unexpected({ reference: referenceOf(error) ?? 'web' })
}
