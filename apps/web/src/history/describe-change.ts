import type { AuditNoun } from '@etappe/domain/audit/event'
import type { HistoryEntry, HistoryEvent } from './history-entry.ts'
import type { Messages } from '@etappe/i18n'
import { type HistoryWords, isEmptyValue, valueInWords } from './value-in-words.ts'

/** One field of one record, before and after; `null` where nothing stood or stands. */
export interface DescribedField {
  readonly key: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** What one command did, in words. */
export interface DescribedChange {
  /** "hat den Fall geändert" */
  readonly what: string
  readonly fields: readonly DescribedField[]
}

const labelsOf = (m: Messages): Partial<Record<AuditNoun, Readonly<Record<string, string>>>> => ({
  case: m.cases.field,
  phaseRun: m.audit.field,
  assignment: { ...m.audit.field, validFrom: m.audit.field.assignedFrom, validTo: m.audit.field.assignedUntil },
  milestone: m.meetings.milestoneField,
  meeting: m.meetings.field,
  user: m.audit.field,
  grant: {
    role: m.audit.field.role,
    officeCode: m.cases.field.officeCode,
    validFrom: m.audit.field.grantedFrom,
    validTo: m.audit.field.grantedUntil,
  },
})

/** Bookkeeping that tells people nothing. */
const never = new Set(['id', 'caseId', 'version', 'decidedBy', 'sortName'])

// A new case is always in the baseline and running; the day is its day of admission.
const atCreation = new Set(['case.number', 'case.phase', 'case.lifecycle', 'phaseRun.enteredOn'])

/** A stay in a phase is told by the phase of the case; of its own it adds since when and why. */
const phaseRunFields = new Set(['enteredOn', 'reason'])

function isTold(event: HistoryEvent, field: string): boolean {
  if (never.has(field)) return false
  if (event.type === 'case.created' && atCreation.has(`${event.noun}.${field}`)) return false
  if (event.noun === 'phaseRun') return event.op === 'insert' && phaseRunFields.has(field)
  return !(event.noun === 'assignment' && event.op === 'delete' && field !== 'userId')
}

/** In the order people know from the forms, not in the order of the record. */
const inOrder = (labels: Readonly<Record<string, string>>, fields: readonly string[]): string[] => {
  const order = Object.keys(labels)
  const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length)
  return fields.toSorted((a, b) => place(a) - place(b))
}

function fieldsOf(event: HistoryEvent, words: HistoryWords): DescribedField[] {
  const labels = labelsOf(words.messages)[event.noun] ?? {}
  return inOrder(labels, Object.keys(event.changes)).flatMap((field) => {
    const change = event.changes[field]
    const label = labels[field]
    if (!change || label === undefined || !isTold(event, field)) return []
    if (isEmptyValue(change.from) && isEmptyValue(change.to)) return []
    const say = (value: unknown) => valueInWords(event.noun, field, value, words)
    return [{ key: `${event.recordId}.${field}`, label, before: say(change.from), after: say(change.to) }]
  })
}

/** The events of one command in words: what was done, and each field before and after. Names come from the entry and `words`. */
export function describeChange(entry: HistoryEntry, words: HistoryWords): DescribedChange {
  const all = { ...words, names: { ...words.names, ...entry.names } }
  const type = entry.events[0]?.type
  return {
    what: type === undefined ? '' : words.messages.audit.event[type],
    fields: entry.events.flatMap((event) => fieldsOf(event, all)),
  }
}
