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
  /** As the page or the paper says it that tells the answers. */
  readonly sent: Pick<Areas['applicant']['sent'], 'yes' | 'no' | 'percent'>
}

interface SectionWords extends AnswerWords {
  readonly sent: Areas['applicant']['sent']
}

interface Answered {
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
/** Members are told one by one, each in its own way. */
type Told = Exclude<Field, 'members'>
type Say = (words: AnswerWords, it: Answered) => readonly (string | null)[]

const memberLine = ({ baseline, sent }: SectionWords, it: ApplicationMember): string => {
  const role = it.department ? baseline.department[it.department] : it.kind && baseline.organisationKind[it.kind]
  const person = [it.contactName, it.contactFunction].filter((part) => part.trim() !== '').join(', ')
  const place = it.name.includes(it.place) ? '' : it.place
  return [it.name, role, place, person, it.hasSeat ? sent.seat : ''].filter((part) => (part ?? '').trim() !== '').join(' · ')
}

/** What is no text, in words; a yes or no that was left empty says nothing unless it was asked for. */
const said: Partial<Record<Told, Say>> = {
  municipalityKeys: (_, { placeNames }) => placeNames,
  nationwide: ({ sent }, { fields }) => [fields.nationwide ? sent.yes : null],
  laender: (_, { fields }) => fields.laender.map((it) => landName[it]),
  inhabitants: ({ formats }, { fields: { inhabitants } }) => [inhabitants === null ? null : formats.number(inhabitants)],
  institutionKind: ({ baseline }, { fields: { institutionKind: kind } }) => [kind && baseline.organisationKind[kind]],
  topics: ({ messages, formats }, { fields }) => [formats.list(fields.topics.map((it) => messages.cases.topic[it]))],
  signs: (_, { fields }) => fields.signs,
  cooperation: ({ applications }, { fields }) => fields.cooperation.map((it) => applications.cooperationForm[it]),
  analysis: ({ applications }, { fields: { analysis } }) => [analysis && applications.analysis[analysis]],
  coordinatorShare: ({ sent }, { fields: { coordinatorShare: share } }) => [share === null ? null : sent.percent({ share })],
  commitment: ({ sent }, { fields }) => [fields.commitment ? sent.yes : sent.no],
  publication: ({ sent }, { fields }) => [fields.publication ? sent.yes : sent.no],
}

const plain = (value: ApplicationFields[Field]): string | null => (typeof value === 'string' ? value : null)

const stated = (lines: readonly (string | null)[]): string[] => lines.flatMap((it) => (it === null || it.trim() === '' ? [] : [it]))

/** What an application says in a field, line by line; no line where it was left empty. */
export const answerLines = (words: AnswerWords, it: Answered, field: Told): string[] =>
  stated(said[field]?.(words, it) ?? [plain(it.fields[field])])

/** Fields of a section that applications of a kind are asked for, in the order of the form. */
export function fieldsAsked(section: ApplicationSection, kind: CaseKind): readonly Field[] {
  const foreign = caseKinds.filter((it) => it !== kind).flatMap((it) => applicationFieldsOf[it])
  return applicationSections[section].filter((field: Field) => !foreign.includes(field))
}

/** What an application says, section by section in the order of the form; what was left empty is left out. */
export function applicationAnswers(words: SectionWords, it: Answered & { readonly kind: CaseKind }): AnswerSection[] {
  const members = () => stated(it.fields.members.map((one) => memberLine(words, one)))
  return (Object.keys(applicationSections) as ApplicationSection[]).flatMap((section) => {
    const rows = fieldsAsked(section, it.kind).flatMap((field) => {
      const lines = field === 'members' ? members() : answerLines(words, it, field)
      return lines.length === 0 ? [] : [{ label: words.applications.field.application[field], lines }]
    })
    return rows.length === 0 ? [] : [{ section, rows }]
  })
}
