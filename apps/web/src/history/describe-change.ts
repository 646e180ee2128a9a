import type { AuditNoun } from '@etappe/domain/audit/event'
import type { HistoryEntry, HistoryEvent } from './history-entry.ts'
import { tellingField } from '@etappe/domain/audit/mention'
import { areaLabels, areaOfNoun } from './area-of-noun.ts'
import { isEmptyValue, valueInWords } from './value-in-words.ts'
import type { DescribedField, HistoryWords } from './value-words.ts'

/** What one command did, in words. */
export interface DescribedChange {
  /** "hat den Fall geändert" */
  readonly what: string
  readonly fields: readonly DescribedField[]
  /** The one record it is about, where the fields do not say it. */
  readonly subject: string | null
  /** What the one record it is about is called, for a line without fields. */
  readonly about: string | null
  /** How many of its changes are not told. */
  readonly untold: number
}

const labelsOf = ({ messages: m, history }: HistoryWords): Partial<Record<AuditNoun, Readonly<Record<string, string>>>> => ({
  case: m.cases.field,
  phaseRun: history.field,
  assignment: { ...history.field, validFrom: history.field.assignedFrom, validTo: history.field.assignedUntil },
  milestone: m.meetings.milestoneField,
  meeting: m.meetings.field,
  user: history.field,
  grant: {
    role: history.field.role,
    officeCode: m.cases.field.officeCode,
    validFrom: history.field.grantedFrom,
    validTo: history.field.grantedUntil,
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

const labelsFor = (noun: AuditNoun, words: HistoryWords) => labelsOf(words)[noun] ?? areaLabels(words.areas, noun)

function fieldsOf(event: HistoryEvent, words: HistoryWords): DescribedField[] {
  const labels = labelsFor(event.noun, words)
  return inOrder(labels, Object.keys(event.changes)).flatMap((field) => {
    const parts = words.partsOf?.(event, field)
    if (parts) return parts
    const change = event.changes[field]
    const label = labels[field]
    if (!change || label === undefined || !isTold(event, field)) return []
    if (isEmptyValue(change.from) && isEmptyValue(change.to)) return []
    const say = (value: unknown) => valueInWords(event.noun, field, value, words)
    const [before, after] = [say(change.from), say(change.to)]
    return before === null && after === null
      ? []
      : [{ key: `${event.recordId}.${field}`, label, before, after, isWhole: event.op !== 'update' }]
  })
}

/** What the record of an event is called: by the change itself when it came or went, else as the entry names it. */
function nameOf(event: HistoryEvent, words: HistoryWords): string | null {
  const field = tellingField[event.noun]
  if (field === undefined) return null
  const { from, to } = event.changes[field] ?? {}
  const value = event.op === 'update' ? words.names[event.recordId] : (to ?? from)
  return value === undefined ? null : valueInWords(event.noun, field, value, words)
}

/** From this many records on a command is told by their names, not field by field. */
const toldWhole = 4

/** One line per kind of record, with the names of what came, went or changed. */
function namesOf(events: readonly HistoryEvent[], words: HistoryWords): DescribedField[] {
  return [...Map.groupBy(events, (it) => it.noun)].flatMap(([noun, of]) => {
    const label = labelsFor(noun, words)[tellingField[noun] ?? '']
    const names = [...new Set(of.flatMap((it) => nameOf(it, words) ?? []))]
    const text = words.formats.list(names)
    if (label === undefined || names.length === 0) return []
    return [
      of.every((it) => it.op === 'delete')
        ? { key: noun, label, before: text, after: null, isWhole: true }
        : { key: noun, label, before: null, after: text, isWhole: true },
    ]
  })
}

/** Named beside what was done only when one record of an area changed in part. */
function subjectOf(entry: HistoryEntry, words: HistoryWords): string | null {
  const records = new Set(entry.events.map((it) => it.recordId))
  const [event] = entry.events
  return event?.op === 'update' && records.size === 1 && areaOfNoun[event.noun] ? nameOf(event, words) : null
}

/** What is called by words people wrote, or that every page has; the words of an area may not be there where changes stand in a line. */
const calledBy: Partial<Record<AuditNoun, readonly string[]>> = {
  meeting: ['kind'],
  milestone: ['title', 'kind'],
  organisation: ['name'],
  contact: ['name'],
  participation: ['organisationId'],
  offer: ['name'],
  finding: ['text'],
  goal: ['title'],
  measure: ['title'],
  progressNote: ['measureId'],
  decision: ['subject'],
  document: ['name'],
}

/** The name of the one record a command is about, as far as the command itself says it. */
function aboutOf(events: readonly HistoryEvent[], words: HistoryWords): string | null {
  const named = events.filter((it) => calledBy[it.noun] !== undefined)
  const [event] = named
  if (!event || new Set(named.map((it) => it.recordId)).size > 1) return null
  const said = (calledBy[event.noun] ?? []).flatMap((field) => {
    const { from, to } = event.changes[field] ?? {}
    return valueInWords(event.noun, field, to ?? from, words) ?? []
  })
  return said.find((it) => it.trim() !== '') ?? nameOf(event, words)
}

/** The events of one command in words: what was done, and each field before and after. Names come from the entry and `words`. */
export function describeChange(entry: HistoryEntry, words: HistoryWords): DescribedChange {
  const all = { ...words, names: { ...words.names, ...entry.names } }
  const type = entry.events[0]?.type
  const records = new Set(entry.events.filter((it) => areaOfNoun[it.noun]).map((it) => it.recordId))
  const isMany = records.size > toldWhole
  return {
    what: type === undefined ? '' : words.history.event[type],
    fields: isMany ? namesOf(entry.events, all) : entry.events.flatMap((event) => fieldsOf(event, all)),
    subject: subjectOf(entry, all),
    about: aboutOf(entry.events, all),
    untold: entry.count - entry.events.length,
  }
}
