import type { AuditNoun } from '@etappe/domain/audit/event'
import type { Area, Areas } from '@etappe/i18n/areas'

/** Where the fields of a noun are named. Nouns that are missing here are named in the words every page has. */
export const areaOfNoun: Partial<Record<AuditNoun, Area>> = {
  gateDate: 'course',
  holdPeriod: 'course',
  gateProposal: 'gates',
  gateRecord: 'gates',
  organisation: 'organisations',
  contact: 'organisations',
  participation: 'organisations',
  cooperation: 'network',
  offer: 'offers',
  offerLink: 'offers',
  coverageMark: 'coverage',
  coverageReview: 'coverage',
  transition: 'coverage',
  ownIndicator: 'indicators',
  indicatorValue: 'indicators',
  finding: 'findings',
  situationReport: 'situation',
  plan: 'plan',
  goal: 'plan',
  measure: 'plan',
  progressNote: 'plan',
  decision: 'plan',
  adoption: 'plan',
  planChange: 'plan',
  document: 'plan',
  supportService: 'ledger',
  release: 'similar',
  caseRequest: 'requests',
  escalation: 'escalations',
  programmeVersion: 'programme',
  officeQuota: 'programme',
  application: 'applications',
  applicationFile: 'applications',
  askBack: 'applications',
  interview: 'applications',
  rating: 'applications',
  admissionDecision: 'applications',
  applicationMail: 'applications',
  applicationRound: 'applications',
  letterTemplate: 'applications',
}

/** Areas whose words values are told in, whichever noun they stand in. */
const vocabulary: readonly Area[] = ['baseline', 'plan']

/** Everything a history may need that tells values of these nouns. */
export const areasOf = (nouns: readonly AuditNoun[]): Area[] => [
  ...new Set([...vocabulary, ...nouns.flatMap((noun) => areaOfNoun[noun] ?? [])]),
]

/** Areas of everything that can happen in a case. */
export const allAreas: readonly Area[] = areasOf(Object.keys(areaOfNoun) as AuditNoun[])

/** Areas in whose words the history of an application is told. */
export const applicationAreas: readonly Area[] = [...areasOf(['application']), 'intake', 'gates']

type Labels = Readonly<Record<string, string>>

/** What the fields of a noun are called; nothing while its area is not at hand. */
export function areaLabels(areas: Partial<Areas>, noun: AuditNoun): Labels {
  const area = areaOfNoun[noun]
  const words = area && (areas[area] as { readonly field?: Readonly<Record<string, Labels>> } | undefined)
  return words?.field?.[noun] ?? {}
}
