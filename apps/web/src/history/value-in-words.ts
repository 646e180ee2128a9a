import type { AuditNoun } from '@etappe/domain/audit/event'
import { mentionOf } from '@etappe/domain/audit/mention'
import { isWithheld } from '@etappe/domain/audit/withheld'
import type { Day } from '@etappe/domain/kernel/day'
import { type Participants, participantGroups, participantTotal } from '@etappe/domain/meetings/meeting'
import type { Messages } from '@etappe/i18n'
import { areaOfNoun } from './area-of-noun.ts'
import { areaShow } from './area-values.ts'
import type { HistoryWords, Show } from './value-words.ts'

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** A value that speaks for itself: text, a number, a day. What has parts of its own is not told here. */
const plain: Show = (value, words) => {
  if (typeof value === 'number') return words.formats.number(value)
  if (typeof value !== 'string') return null
  return isDay(value) ? words.formats.day(value as Day) : value
}
const onDay: Show = (value, { formats }) => formats.day(value as Day)
const atInstant: Show = (value, { formats }) => formats.instant(String(value))
const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text)

/** By its name; a key that has none says itself, an id never does. */
const named: Show = (value, { names, history, formats }) => {
  const name = names[String(value)] ?? (isId(String(value)) ? history.gone : String(value))
  return isDay(name) ? formats.day(name as Day) : name
}
const percent: Show = (value, { formats }) => formats.percent(Number(value) / 100)

/** A word out of a table of the messages: `word((m) => m.cases.phase)`. */
const word =
  (table: (messages: Messages) => Readonly<Record<string, string>>): Show =>
  (value, { messages }) =>
    table(messages)[String(value)] ?? String(value)

/** Sentences, and names with a comma of their own, cannot stand between commas. */
const listed = (parts: readonly string[], { list }: HistoryWords['formats']): string =>
  parts.some((it) => /,|[.!?]$/.test(it)) ? parts.join(' · ') : list(parts)

const each =
  (show: Show): Show =>
  (value, words) =>
    listed(
      (Array.isArray(value) ? value : [value]).flatMap((it) => show(it, words) ?? []),
      words.formats,
    )

const people: Show = (value, { messages: m, history, formats }) => {
  const counts = value as Participants
  const groups = participantGroups
    .filter((group) => counts[group] > 0)
    .map((group) => history.group({ group: m.meetings.group[group], count: formats.number(counts[group]) }))
  const total = m.meetings.people({ count: participantTotal(counts) })
  return groups.length === 0 ? total : history.participants({ people: total, groups: formats.list(groups) })
}

const shows: Partial<Record<AuditNoun, Readonly<Record<string, Show>>>> = {
  case: {
    kind: word((m) => m.cases.kind),
    officeCode: (value, { offices }) => offices[String(value)] ?? String(value),
    municipalityKeys: named,
    topics: word((m) => m.cases.topic),
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

/** How the value of a field is said. */
function showOf(noun: AuditNoun, field: string): Show {
  const said = shows[noun]?.[field]
  if (said) return said
  const ofArea = areaOfNoun[noun] && areaShow(noun, field)
  return ofArea ?? (mentionOf(noun, field) ? named : plain)
}

/** A recorded value in words; `null` when nothing stands there, or nothing that is told. */
export function valueInWords(noun: AuditNoun, field: string, value: unknown, words: HistoryWords): string | null {
  if (isWithheld(value)) return words.history.withheld
  if (isEmptyValue(value)) return null
  const show = showOf(noun, field)
  return Array.isArray(value) ? each(show)(value, words) || null : show(value, words)
}
