import {
  type ApplicationFields,
  applicationFieldsOf,
  type ApplicationMember,
  type ApplicationSection,
  applicationSections,
} from '@etappe/domain/applications/application-fields'
import { type CaseKind, caseKinds } from '@etappe/domain/cases/kind'
import { landName } from '@etappe/domain/offices/land'
import type { Areas } from './areas.ts'
import type { Formats } from './format.ts'
import type { Messages } from './index.ts'

export interface AnswerWords {
  readonly messages: Messages
  readonly formats: Formats
  readonly applications: Areas['applications']
  readonly baseline: Areas['baseline']
  readonly sent: Areas['applicant']['sent']
}

interface Answered {
  readonly kind: CaseKind
  readonly fields: ApplicationFields
  /** Of the municipalities, as the register calls them. */
  readonly placeNames: readonly string[]
}

export interface AnswerRow {
  readonly label: string
  readonly lines: readonly string[]
}

export interface AnswerSection {
  readonly section: ApplicationSection
  readonly rows: readonly AnswerRow[]
}

type Field = keyof ApplicationFields
type Say = (words: AnswerWords, it: Answered) => readonly (string | null)[]

const memberLine = ({ baseline, sent }: AnswerWords, it: ApplicationMember): string => {
  const role = it.department ? baseline.department[it.department] : it.kind && baseline.organisationKind[it.kind]
  const person = [it.contactName, it.contactFunction].filter((part) => part.trim() !== '').join(', ')
  const place = it.name.includes(it.place) ? '' : it.place
  return [it.name, role, place, person, it.hasSeat ? sent.seat : ''].filter((part) => (part ?? '').trim() !== '').join(' · ')
}

/** What is no text, in words; a yes or no that was left empty says nothing unless it was asked for. */
const said: Partial<Record<Field, Say>> = {
  municipalityKeys: (_, { placeNames }) => placeNames,
  nationwide: ({ sent }, { fields }) => [fields.nationwide ? sent.yes : null],
  laender: (_, { fields }) => fields.laender.map((it) => landName[it]),
  inhabitants: ({ formats }, { fields: { inhabitants } }) => [inhabitants === null ? null : formats.number(inhabitants)],
  institutionKind: ({ baseline }, { fields: { institutionKind: kind } }) => [kind && baseline.organisationKind[kind]],
  topics: ({ messages, formats }, { fields }) => [formats.list(fields.topics.map((it) => messages.cases.topic[it]))],
  signs: (_, { fields }) => fields.signs,
  cooperation: ({ applications }, { fields }) => fields.cooperation.map((it) => applications.cooperationForm[it]),
  analysis: ({ applications }, { fields: { analysis } }) => [analysis && applications.analysis[analysis]],
  members: (words, { fields }) => fields.members.map((it) => memberLine(words, it)),
  coordinatorShare: ({ sent }, { fields: { coordinatorShare: share } }) => [share === null ? null : sent.percent({ share })],
  commitment: ({ sent }, { fields }) => [fields.commitment ? sent.yes : sent.no],
  publication: ({ sent }, { fields }) => [fields.publication ? sent.yes : sent.no],
}

const plain = (value: ApplicationFields[Field]): string | null => (typeof value === 'string' ? value : null)

/** What an application says, section by section in the order of the form; what was left empty is left out. */
export function applicationAnswers(words: AnswerWords, it: Answered): AnswerSection[] {
  const foreign = caseKinds.filter((kind) => kind !== it.kind).flatMap((kind) => applicationFieldsOf[kind])
  return (Object.keys(applicationSections) as ApplicationSection[]).flatMap((section) => {
    const rows = applicationSections[section].flatMap((field: Field) => {
      if (foreign.includes(field)) return []
      const lines = (said[field]?.(words, it) ?? [plain(it.fields[field])]).flatMap((line) =>
        line === null || line.trim() === '' ? [] : [line],
      )
      return lines.length === 0 ? [] : [{ label: words.applications.field.application[field], lines }]
    })
    return rows.length === 0 ? [] : [{ section, rows }]
  })
}
