import type { AuditEvent } from '@etappe/domain/audit/event'
import { expect, it } from 'vitest'
import { authorOf } from './author-of.ts'

const words = { system: 'System', applicant: 'Die Einrichtung' }
const did = (type: AuditEvent['type']): AuditEvent[] => [
  { type, op: 'update', noun: 'application', recordId: '1', caseId: null, version: 2, changes: {} },
]

it.each([
  ['Wiebke', 'application.withdrawn', 'Wiebke'],
  ['', 'application.withdrawn', 'Die Einrichtung'],
  ['', 'application.submitted', 'Die Einrichtung'],
  ['', 'mail.sent', 'System'],
] as const)('%j with %s is told of %s', (by, type, told) => {
  expect(authorOf({ by, events: did(type) }, words)).toBe(told)
})
