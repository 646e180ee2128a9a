import type { AuditNoun } from '@etappe/domain/audit/event'
import type { Day } from '@etappe/domain/kernel/day'
import { type Participants, participantGroups, participantTotal } from '@etappe/domain/meetings/meeting'
import type { Messages } from '@etappe/i18n'
import type { Formats } from '@etappe/i18n/format'

/** What is needed to say a recorded value the way people do. */
export interface HistoryWords {
  readonly messages: Messages
  readonly formats: Formats
  /** People and municipalities by id. */
  readonly names: Readonly<Record<string, string>>
  /** Cities of the offices by code. */
  readonly offices: Readonly<Record<string, string>>
}

type Show = (value: unknown, words: HistoryWords) => string

const plain: Show = (value) => (typeof value === 'string' ? value : JSON.stringify(value))
const onDay: Show = (value, { formats }) => formats.day(value as Day)
const atInstant: Show = (value, { formats }) => formats.instant(String(value))
const named: Show = (value, { names }) => names[String(value)] ?? String(value)
const percent: Show = (value, { formats }) => formats.percent(Number(value) / 100)

/** A word out of a table of the messages: `word((m) => m.cases.phase)`. */
const word =
  (table: (messages: Messages) => Readonly<Record<string, string>>): Show =>
  (value, { messages }) =>
    table(messages)[String(value)] ?? String(value)

const each =
  (show: Show): Show =>
  (value, words) =>
    words.formats.list((Array.isArray(value) ? value : [value]).map((it) => show(it, words)))

const people: Show = (value, { messages: m, formats }) => {
  const counts = value as Participants
  const groups = participantGroups
    .filter((group) => counts[group] > 0)
    .map((group) => m.audit.group({ group: m.meetings.group[group], count: formats.number(counts[group]) }))
  const total = m.meetings.people({ count: participantTotal(counts) })
  return groups.length === 0 ? total : m.audit.participants({ people: total, groups: formats.list(groups) })
}

const shows: Partial<Record<AuditNoun, Readonly<Record<string, Show>>>> = {
  case: {
    kind: word((m) => m.cases.kind),
    officeCode: (value, { offices }) => offices[String(value)] ?? String(value),
    municipalityKeys: each(named),
    topics: each(word((m) => m.cases.topic)),
    coordinatorShare: percent,
    ownerId: named,
    lifecycle: word((m) => m.cases.lifecycle),
    endReasonCode: word((m) => m.cases.endReason),
    phase: word((m) => m.cases.phase),
    holdUntil: onDay,
    startedOn: onDay,
    supportStart: onDay,
    supportEnd: onDay,
    closedOn: onDay,
  },
  phaseRun: { enteredOn: onDay },
  assignment: { userId: named, validFrom: onDay, validTo: onDay },
  milestone: { kind: word((m) => m.meetings.milestoneKind), dueOn: onDay, doneOn: onDay },
  meeting: {
    kind: word((m) => m.meetings.kind),
    state: word((m) => m.meetings.state),
    heldOn: onDay,
    participants: people,
  },
  user: { lockedAt: atInstant },
  grant: {
    role: word((m) => m.users.role),
    officeCode: (value, { offices }) => offices[String(value)] ?? String(value),
    validFrom: onDay,
    validTo: onDay,
  },
}

/** Nothing stands there: no text, no choice, nobody counted. */
export const isEmptyValue = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every((it) => it === 0))

/** A recorded value in words; `null` when nothing stands there. */
export function valueInWords(noun: AuditNoun, field: string, value: unknown, words: HistoryWords): string | null {
  return isEmptyValue(value) ? null : (shows[noun]?.[field] ?? plain)(value, words)
}
