import type { Evidence } from '@etappe/domain/gates/evaluation'
import type { Areas } from './areas.ts'
import type { Messages } from './index.ts'

/** The areas and messages in whose words evidence is told. */
export interface TermWords {
  readonly gates: Areas['gates']
  readonly baseline: Areas['baseline']
  readonly plan: Areas['plan']
  readonly messages: Messages
}

type Vocabulary = Readonly<Record<string, Readonly<Record<string, string>>>>

const vocabularyOf = ({ gates, baseline: b, plan, messages: m }: TermWords): Vocabulary => ({
  caseField: m.cases.field,
  pillar: b.pillar,
  indicator: b.indicator,
  organisationKind: b.organisationKind,
  department: b.department,
  meetingKind: m.meetings.kind,
  milestoneKind: m.meetings.milestoneKind,
  measureState: plan.measureState,
  goalRating: plan.goalRating,
  decisionResult: plan.decisionResult,
  report: gates.found,
  contingent: gates.found,
})

/** What the programme calls a term (`pillar.health`, `milestoneKind.agreement`), in the reader's language; empty when it has no word. */
export function termInWords(words: TermWords, term: string): string {
  const [area = '', name = ''] = term.split('.')
  return vocabularyOf(words)[area]?.[name] ?? ''
}

/** Terms that say what the label is, and so stand before it. */
const naming = ['caseField', 'milestoneKind']

/** What an evidence is called: people's own words with what the programme calls it, or that alone. */
export function evidenceLabel(words: TermWords, { label, term }: Pick<Evidence, 'label' | 'term'>): string {
  const said = term === null ? '' : termInWords(words, term)
  if (label === '' || said === '' || label === said) return label || said
  const isNaming = naming.includes(term?.split('.')[0] ?? '')
  return isNaming ? words.gates.named({ label, term: said }) : words.gates.labelled({ label, term: said })
}
