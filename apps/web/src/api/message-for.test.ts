import { de } from '@etappe/i18n/de/index'
import { TRPCClientError } from '@trpc/client'
import { describe, expect, it } from 'vitest'
import { messageFor } from './message-for.ts'
import { isOffline, refusalOf } from './refusal.ts'

const answer = (data: object) => TRPCClientError.from({ error: { code: -32000, message: 'SECRET', data } } as never)
const unanswered = (status?: number) =>
  TRPCClientError.from(
    new TypeError('fetch failed: 10.0.0.7'),
    status === undefined ? {} : { meta: { response: new Response(null, { status }) } },
  )

describe('words for an error', () => {
  it('says why the server refused, by code', () => {
    expect(messageFor(de, answer({ app: { code: 'case-read-only', details: {} }, reference: 'r-1' }))).toBe(
      de.errors.code['case-read-only'],
    )
  })

  it('keeps calm about the unexpected and gives the reference', () => {
    const message = messageFor(de, answer({ app: null, reference: 'r-2' }))
    expect(message).toContain('r-2')
    expect(message).not.toContain('SECRET')
  })

  it('tells a missing connection apart', () => {
    expect(messageFor(de, unanswered())).toBe(de.errors.offline)
    expect(isOffline(unanswered(502))).toBe(true)
  })

  it('understands refusals of the layers before the application', () => {
    expect(refusalOf(unanswered(429))?.code).toBe('too-many-requests')
    expect(messageFor(de, unanswered(413))).toBe(de.errors.code['too-large'])
  })

  it('shows no words of the browser for a mistake of our own', () => {
    expect(messageFor(de, new TypeError('x is undefined'))).toBe(de.errors.unexpected({ reference: 'web' }))
  })
})
