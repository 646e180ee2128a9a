import type { ApplicationFile } from '@etappe/domain/applications/application-file'
import type { Application } from '@etappe/domain/applications/application'
import {
  type ApplicationFields,
  type ApplicationMember,
  type ApplicationSection,
  applicationSections,
} from '@etappe/domain/applications/application-fields'
import type { Messages } from '@etappe/i18n'
import { answerLines, fieldsAsked } from '@etappe/i18n/application-answers'
import type { Areas } from '@etappe/i18n/areas'
import type { Formats } from '@etappe/i18n/format'
import type { ApplicationSheet } from '../pdf/application-sheet.ts'

export interface ReceiptWords {
  readonly applications: Areas['applications']
  readonly baseline: Areas['baseline']
  readonly receipt: Areas['applicantMail']['receipt']
  readonly messages: Messages
  readonly formats: Formats
}

/** What was sent, with the names of what it mentions. */
export interface Sent {
  readonly application: Application
  readonly fields: ApplicationFields
  readonly files: readonly ApplicationFile[]
  readonly municipalityNames: readonly string[]
  readonly officeCity: string | null
}

type Told = Exclude<keyof ApplicationFields, 'members'>

/** How the lines of an answer stand on paper, where they do not stand one below the other. */
function asText({ formats }: ReceiptWords, field: Told, lines: readonly string[]): string {
  if (field === 'municipalityKeys' || field === 'laender') return formats.list(lines)
  return (field === 'signs' ? lines.map((it, index) => `${index + 1}. ${it}`) : lines).join('\n').trim()
}

type Part = ApplicationSheet['sections'][number]

function factsOf(words: ReceiptWords, { application, fields, municipalityNames }: Sent, section: ApplicationSection): Part['facts'] {
  return fieldsAsked(section, application.kind).flatMap((field) => {
    if (field === 'members') return []
    const lines = answerLines({ ...words, sent: words.receipt }, { fields, placeNames: municipalityNames }, field)
    return lines.length === 0 ? [] : [[words.applications.field.application[field], asText(words, field, lines)] as const]
  })
}

const joined = (parts: readonly string[], between = ', ') => parts.filter((it) => it !== '').join(between)

function memberRow({ baseline, receipt }: ReceiptWords, it: ApplicationMember): string[] {
  const kind = it.kind === null ? '' : baseline.organisationKind[it.kind]
  const department = it.department === null ? '' : baseline.department[it.department]
  return [
    joined([it.name, it.name.includes(it.place) ? '' : it.place]),
    joined([kind, department]) || '–',
    joined([it.contactName, it.contactFunction]) || '–',
    it.hasSeat ? receipt.yes : '–',
  ]
}

const memberWidths = [2.2, 1.7, 1.7, 1.3]

function membersOf(words: ReceiptWords, { application, fields }: Sent): Part['tables'] {
  const { members, memberColumns } = words.receipt
  const named = fields.members.filter((it) => it.name !== '')
  if (named.length === 0) return []
  // A network has no steering group.
  const shown = application.kind === 'network' ? memberWidths.length - 1 : memberWidths.length
  const columns = memberWidths.slice(0, shown).map((width, index) => ({ title: memberColumns[index] ?? '', width }))
  return [{ caption: members, columns, rows: named.map((it) => memberRow(words, it).slice(0, shown)) }]
}

const megabyte = 1024 * 1024

function filesOf({ receipt, formats }: ReceiptWords, { files }: Sent): Part['tables'] {
  if (files.length === 0) return []
  const size = (bytes: number) => receipt.size({ megabytes: formats.number(Math.max(0.1, Math.round((bytes / megabyte) * 10) / 10)) })
  const [name = '', bytes = ''] = receipt.fileColumns
  const columns = [{ title: name }, { title: bytes, isFigure: true }]
  return [{ caption: receipt.files, columns, rows: files.map((it) => [it.name, size(it.size)]) }]
}

const tables: Partial<Record<ApplicationSection, (words: ReceiptWords, sent: Sent) => Part['tables']>> = {
  members: membersOf,
  rest: filesOf,
}

const sections = Object.keys(applicationSections) as ApplicationSection[]

function partOf(words: ReceiptWords, sent: Sent, section: ApplicationSection): Part[] {
  const [facts, rows] = [factsOf(words, sent, section), tables[section]?.(words, sent) ?? []]
  const isEmpty = facts.length === 0 && rows.length === 0
  const isForeign = section === 'coordination' && sent.application.kind === 'network'
  if (isForeign) return []
  const withoutFiles = section === 'rest' && rows.length === 0 ? words.receipt.noFiles : ''
  return [{ title: words.applications.section[section], facts, tables: rows, note: isEmpty ? words.receipt.nothing : withoutFiles }]
}

/** What was sent, section by section as the form asks for it. */
export function receiptSheet(words: ReceiptWords, sent: Sent): ApplicationSheet {
  const { receipt, formats, messages, applications } = words
  const { application, fields } = sent
  const asOf = receipt.asOf({ day: formats.day(application.submittedOn) })
  const received = application.channel === 'online' ? formats.instant(application.submittedAt) : formats.day(application.submittedOn)
  return {
    page: { running: `${application.number} · ${fields.name}`, asOf, pageOf: [receipt.pageOf.before, receipt.pageOf.between, ''] },
    kicker: `${messages.cases.kind[application.kind]} · ${application.number}`,
    subtitle: fields.name,
    facts: [
      [receipt.number, application.number],
      [receipt.received, received],
      [receipt.channel, applications.channel[application.channel]],
      [receipt.office, sent.officeCity ?? receipt.officeOpen],
    ],
    sections: sections.flatMap((section) => partOf(words, sent, section)),
  }
}
