import type { Areas } from './areas.ts'
import type { Messages } from './index.ts'

/** The areas and messages whose words terms of evidence are told in. */
export interface TermWords {
  readonly baseline: Areas['baseline']
  readonly plan: Areas['plan']
  readonly meetings: Messages['meetings']
}

type Vocabulary = Readonly<Record<string, Readonly<Record<string, string>>>>

const vocabularyOf = ({ baseline: b, plan, meetings }: TermWords): Vocabulary => ({
  pillar: b.pillar,
  level: b.level,
  ageBand: b.ageBand,
  transition: b.transition,
  indicator: b.indicator,
  findingKind: b.findingKind,
  organisationKind: b.organisationKind,
  participationRole: b.participationRole,
  department: b.department,
  meetingKind: meetings.kind,
  participantGroup: meetings.group,
  milestoneKind: meetings.milestoneKind,
  measureState: plan.measureState,
  goalRating: plan.goalRating,
  decisionResult: plan.decisionResult,
})

/** What the programme calls a term of an evidence (`pillar.health`, `milestoneKind.agreement`), in the reader's language. */
export function termInWords(words: TermWords, term: string): string {
  const [area = '', name = ''] = term.split('.')
  return vocabularyOf(words)[area]?.[name] ?? name
}
