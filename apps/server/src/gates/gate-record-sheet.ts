import { type CriterionResult, countMet, type Evidence } from '@etappe/domain/gates/evaluation'
import type { GateRecord } from '@etappe/domain/gates/gate-record'
import { countInWords } from '@etappe/i18n/gate-count'
import { evidenceLabel, type TermWords } from '@etappe/i18n/gate-terms'
import type { Formats } from '@etappe/i18n/format'
import type { GateRecordSheet } from '../pdf/gate-record-sheet.ts'

/** The words a record is told in. */
export interface RecordWords extends TermWords {
  readonly formats: Formats
  /** Name of the service office. */
  readonly office: string
}

/** How much room the page gives: the size of the text in points, and how much of the evidence is named. */
export interface Room {
  readonly size: number
  readonly evidence: number
  readonly label: number
}

/** From generous to narrow; the first that fits on one page is taken. What people wrote is never cut. */
export const rooms = [
  { size: 10.5, evidence: 3, label: 80 },
  { size: 10, evidence: 3, label: 70 },
  { size: 9.5, evidence: 2, label: 60 },
  { size: 9, evidence: 2, label: 44 },
  { size: 8.5, evidence: 1, label: 60 },
  { size: 8, evidence: 1, label: 44 },
] as const satisfies readonly Room[]

const cut = (text: string, most: number) =>
  text.length > most
    ? `${text
        .slice(0, most - 1)
        .trimEnd()
        .toWellFormed()}…`
    : text

function evidenceText(words: RecordWords, it: Evidence, most: number): string {
  const label = evidenceLabel(words, { ...it, label: cut(it.label, most) })
  if (it.on === null) return label
  const day = words.formats.day(it.on)
  return label === '' ? day : words.gates.evidenceOn({ label, day })
}

/** "3 von 3: Kita Nord, Schule am Park … + 2" */
function shownText(words: RecordWords, it: CriterionResult, room: Room): string {
  const { gates, formats } = words
  const items = it.state === 'unmet' ? it.gaps : it.evidence
  const named = items.slice(0, room.evidence).map((one) => evidenceText(words, one, room.label))
  const further = Math.max(it.state === 'unmet' ? 0 : (it.count ?? 0), items.length) - named.length
  const isCounted = it.code !== 'coordinatorShare' && it.code !== 'sizeRecommended'
  const more = named.length > 0 && isCounted && further > 0 ? [gates.record.more({ count: further })] : []
  const list = [...named, ...more].join('; ')
  return [countInWords(gates, formats, it), list].filter((part) => part !== null && part !== '').join(': ')
}

const nameOf = ({ gates }: RecordWords, { code, atLeast, atMost }: CriterionResult) => gates.criterion[code]({ atLeast, atMost })

function criteria(words: RecordWords, { evaluation }: GateRecord, room: Room): GateRecordSheet['criteria'] {
  const { gates } = words
  const { criteria: results } = evaluation
  return {
    title: gates.record.criteria,
    count: gates.ratio({ met: countMet(evaluation), total: results.length }),
    columns: [gates.record.column.criterion, gates.record.column.weight, gates.record.column.state, gates.record.column.evidence],
    rows: results.map((it) => ({
      cells: [nameOf(words, it), gates.hardness[it.hardness], gates.criterionState[it.state], shownText(words, it, room)],
      isMet: it.state === 'met',
    })),
    none: gates.noCriteria,
  }
}

const waiversOf = (words: RecordWords, { evaluation }: GateRecord): string[] =>
  evaluation.criteria.flatMap((it) =>
    it.waiver && it.state === 'waived'
      ? [
          `${nameOf(words, it)}: ${words.gates.waivedReason({ name: it.waiver.byName, day: words.formats.day(it.waiver.on), reason: it.waiver.reason })}`,
        ]
      : [],
  )

function factsOf({ gates, formats, office, messages }: RecordWords, record: GateRecord): GateRecordSheet['facts'] {
  const said = gates.record
  const { subject, evaluation } = record
  const facts: GateRecordSheet['facts'] = [
    [said.head, said.programme],
    [said.office, office],
    [said.case, subject.number],
    [said.kind, messages.cases.kind[evaluation.kind]],
    [said.place, subject.placeName],
    [said.definition, said.version({ version: evaluation.programmeVersion })],
    [said.passedOn, formats.day(record.passedOn)],
    [said.plannedOn, formats.day(subject.plannedOn)],
    [said.result, gates.result[record.result]],
  ]
  return facts.filter(([, value]) => value !== '')
}

/** What stands on the printed record, with as much of the evidence as there is room for. */
export function gateRecordSheet(words: RecordWords, record: GateRecord, room: Room): Omit<GateRecordSheet, 'page'> {
  const { gates, formats } = words
  const said = gates.record
  const { subject } = record
  const comments: GateRecordSheet['comments']['rows'] = [
    [said.proposed, record.proposalComment],
    [said.confirmed, record.confirmationComment],
  ]
  return {
    size: room.size,
    kicker: `${said.programme} · ${subject.number}`,
    subtitle: subject.name,
    facts: factsOf(words, record),
    criteria: criteria(words, record, room),
    waivers: { title: said.waivers, items: waiversOf(words, record) },
    conditions: {
      title: said.conditions,
      items: record.conditions.map((it) => said.condition({ text: it.text, day: formats.day(it.dueOn) })),
    },
    comments: { title: said.comments, rows: comments.filter(([, text]) => text.trim() !== '') },
    signatures: {
      title: said.signatures,
      rows: [
        [said.proposed, said.signed({ name: subject.proposedByName, day: formats.day(record.proposedOn) })],
        [said.confirmed, said.signed({ name: subject.confirmedByName, day: formats.day(record.confirmedOn) })],
      ],
      note: said.electronic,
    },
  }
}
