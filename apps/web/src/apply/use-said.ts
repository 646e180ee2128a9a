import { applicationFieldsOf, applicationSections, type ApplicationSection } from '@etappe/domain/applications/application-fields'
import type { FileHead } from '@etappe/domain/applications/application-file'
import { caseKinds, type CaseKind } from '@etappe/domain/cases/kind'
import { landName } from '@etappe/domain/offices/land'
import { useWords } from '../app/words.ts'
import type { ApplyField, ApplyValues } from './apply-values.ts'
import { useApplyWords } from './use-apply-words.ts'
import { useKnownMunicipalities } from './use-known-municipalities.ts'

interface Said {
  readonly section: ApplicationSection
  readonly kind: CaseKind
  readonly values: ApplyValues
  readonly files: readonly FileHead[]
}

interface Row {
  readonly label: string
  /** Nothing was said when there are none. */
  readonly lines: readonly string[]
}

const hidden: readonly ApplyField[] = ['inhabitants']

/** Fields of a section that belong to a kind; what is seldom asked only where it was answered. */
const fieldsOf = ({ section, kind, values }: Said): readonly ApplyField[] => {
  const foreign = caseKinds.filter((it) => it !== kind).flatMap((it) => applicationFieldsOf[it])
  return applicationSections[section].filter((it: ApplyField) => !foreign.includes(it) && !(hidden.includes(it) && values[it] === null))
}

const filled = (...texts: readonly (string | number | null)[]): string[] =>
  texts.flatMap((it) => (it === null || String(it).trim() === '' ? [] : [String(it)]))

/** What somebody wrote into a section, in words, line by line. */
export function useSaid(said: Said): Row[] {
  const { messages: m, words, common, labels } = useApplyWords()
  const { organisationKind, department } = useWords('baseline')
  const { values, files, section } = said
  const { municipalities } = useKnownMunicipalities(values.municipalityKeys)
  const yesNo = (it: boolean) => [it ? words.check.yes : words.check.no]
  const special: Partial<Record<ApplyField, () => string[]>> = {
    municipalityKeys: () => values.municipalityKeys.map((key) => municipalities.find((it) => it.key === key)?.name ?? key),
    nationwide: () => (values.nationwide ? [words.check.yes] : []),
    laender: () => values.laender.map((it) => landName[it]),
    institutionKind: () => (values.institutionKind ? [organisationKind[values.institutionKind]] : []),
    topics: () => filled(values.topics.map((it) => m.cases.topic[it]).join(', ')),
    signs: () => filled(...values.signs),
    cooperation: () => values.cooperation.map((it) => common.cooperationForm[it]),
    analysis: () => (values.analysis ? [common.analysis[values.analysis]] : []),
    members: () =>
      values.members.map((it) =>
        filled(
          it.name || words.member.unnamed,
          it.department ? department[it.department] : it.kind && organisationKind[it.kind],
          it.place,
          it.contactName,
          it.contactFunction,
          it.hasSeat ? common.member.hasSeat : null,
        ).join(', '),
      ),
    commitment: () => yesNo(values.commitment),
    publication: () => yesNo(values.publication),
  }
  const rows = fieldsOf(said).map((field): Row => {
    const value = values[field]
    const plain = typeof value === 'string' || typeof value === 'number' ? value : null
    return { label: labels[field], lines: [...new Set(special[field]?.() ?? filled(plain))] }
  })
  return section === 'rest' ? [{ label: words.files.title, lines: files.map((it) => it.name) }, ...rows] : rows
}
