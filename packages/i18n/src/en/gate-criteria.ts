import type { CriterionCode } from '@etappe/domain/gates/criterion'
import { plural } from '../plural.ts'

/** The numbers a criterion was given; `null` where it has none. */
export interface CriterionNumbers {
  atLeast: number | null
  atMost: number | null
}

const number = (it: number) => new Intl.NumberFormat('en-GB').format(it)
const needed = (it: CriterionNumbers, one: string, other: string) =>
  it.atLeast === null ? plural('en', 2, { one, other: other.replace('# ', '') }) : `At least ${plural('en', it.atLeast, { one, other })}`
const between = ({ atLeast, atMost }: CriterionNumbers, unit: string) => {
  if (atLeast !== null && atMost !== null) return `${number(atLeast)} to ${number(atMost)}${unit}`
  if (atLeast !== null) return `at least ${number(atLeast)}${unit}`
  return atMost === null ? '' : `at most ${number(atMost)}${unit}`
}
const isRange = ({ atLeast, atMost }: CriterionNumbers) => atLeast !== null && atMost !== null && atMost < 99

/** Name of a criterion with its numbers. */
export const criterion = {
  organisationsInvolved: (p: CriterionNumbers) => `${needed(p, '# organisation', '# different organisations')} involved`,
  concernNamed: () => 'Concern named',
  contactComplete: () => 'Contact complete',
  publicBodyInvolved: () => 'Administration or politics involved',
  territorialAuthority: () => 'Territorial authority with a valid key',
  officeHolders: (p: CriterionNumbers) => `${needed(p, '# department', '# departments')} out of social and youth, health, education`,
  dayCareInvolved: () => 'Day care services involved',
  commitmentGiven: () => 'Commitment to about 24 months',
  coordinatorNamed: () => 'Coordinator named with a share of a post',
  coordinatorShare: (p: CriterionNumbers) => `Coordination has ${between(p, '%') || 'enough'} of a post`,
  steeringGroupMandate: () => 'Steering group with mandate',
  sizeRecommended: (p: CriterionNumbers) => `Belongs to a district, ${between(p, ' inhabitants') || 'recommended size'}`,
  familiesAndProvidersInvolved: () => 'Parents, independent providers and childminders involved',
  agreementSigned: () => 'Agreement signed',
  facilitatorAssigned: () => 'Facilitator assigned',
  actorMap: (p: CriterionNumbers) => `Actor map: ${needed(p, '# active organisation', '# active organisations').toLowerCase()}`,
  analysisMeeting: (p: CriterionNumbers) => needed(p, '# analysis meeting with minutes', '# analysis meetings with minutes'),
  findings: (p: CriterionNumbers) => needed(p, '# finding', '# findings'),
  gapFinding: (p: CriterionNumbers) => needed(p, '# finding that names a gap', '# findings that name gaps'),
  offersPerPillar: () => 'Offers recorded in each pillar',
  coreIndicators: (p: CriterionNumbers) => `${needed(p, '# core indicator', '# core indicators')} with year and source`,
  findingsPerPillar: () => 'Findings for each pillar',
  coverageReviewed: () => 'Coverage reviewed',
  reportApproved: () => 'Situation analysis approved',
  providersAndParents: () => 'Providers and parents take part',
  vision: () => 'Vision in one sentence',
  goalCount: (p: CriterionNumbers) =>
    isRange(p) ? `${number(p.atLeast ?? 0)} to ${number(p.atMost ?? 0)} guiding goals` : needed(p, '# goal', '# goals'),
  goalIndicator: () => 'Each goal has an indicator',
  goalStart: () => 'Each goal has a starting value',
  goalTarget: () => 'Each goal has a target value',
  goalDate: () => 'Each goal has a target date',
  goalFinding: () => 'Each goal answers a finding',
  goalsAgreed: () => 'Goals agreed in a meeting',
  goalsApproved: () => 'Goals approved by the steering group',
  goalMeasure: () => 'Each goal has a measure',
  measureResponsible: () => 'Each measure has a responsible organisation',
  measureDate: () => 'Each measure has a date',
  measureCost: () => 'Each measure states its cost',
  pillarsAddressed: () => 'All three pillars addressed',
  permanentCoordination: () => 'Permanent coordination named',
  decision: () => 'Political decision recorded',
  goalsRated: () => 'Each goal rated',
  measuresFinal: () => 'Each measure done or dropped',
  continuationDecided: () => 'Continuation decided',
  contingentSettled: () => 'Contingent settled',
  supportOver: () => 'Support over',
  finalReport: () => 'Final report handed in',
  publicText: () => 'Public text ready',
  handover: () => 'Handed over to the coordination',
} satisfies Record<CriterionCode, (p: CriterionNumbers) => string>

/** How a criterion is met, in a sentence. */
export const howMet = {
  organisationsInvolved: 'Enter under Actors the organisations that take part; each counts once.',
  concernNamed: 'Say in the case data what the network wants to work on.',
  contactComplete: 'Enter in the case data a contact person with function and an e-mail address or telephone number.',
  publicBodyInvolved: 'Enter under Actors an organisation of the administration or of politics.',
  territorialAuthority: 'Choose in the case data the municipality or district whose key is valid.',
  officeHolders: 'Enter the departments under Actors: administrations that take part, each with its department.',
  dayCareInvolved: 'Enter under Actors a day care centre, a provider or childminding that takes part.',
  commitmentGiven: 'Tick off the milestone “Commitment over 24 months”, best with the letter as evidence.',
  coordinatorNamed: 'Name in the case data the coordinator and the share of a post.',
  coordinatorShare: 'Enter the share of a post in the case data. A share outside this range needs a reason.',
  steeringGroupMandate: 'Enter under Actors who sits in the steering group and who may decide.',
  sizeRecommended: 'This is a recommendation. Exceptions are possible and need a reason.',
  familiesAndProvidersInvolved: 'Enter under Actors parents’ representatives, independent providers and childminders.',
  agreementSigned: 'Tick off the milestone “Agreement signed” and attach the agreement.',
  facilitatorAssigned: 'Assign a facilitator whose time with the case has begun.',
  actorMap: 'Enter under Actors the organisations that take part today.',
  analysisMeeting: 'Log an analysis workshop and write into its notes what came out of it.',
  findings: 'Write down what was found under Findings.',
  gapFinding: 'Write down under Findings what is missing, with the kind “gap”.',
  offersPerPillar: 'Enter offers of education, health and social work, or mark under Coverage that there are none.',
  coreIndicators: 'Enter values with year and source under Indicators, or mark them as not available.',
  findingsPerPillar: 'Write down at least one finding each for education, health and social work.',
  coverageReviewed: 'Look through the coverage matrix together and record the review.',
  reportApproved: 'Bring the situation analysis to its final state and record its approval by the steering group.',
  providersAndParents: 'Enter under Actors which providers and parents’ representatives take part.',
  vision: 'Write down under Goals & measures in a sentence what will be different for children and families.',
  goalCount: 'Write down the goals under Goals & measures.',
  goalIndicator: 'Choose an indicator for each goal, or say in words what shows it.',
  goalStart: 'Enter where things stand today for each goal.',
  goalTarget: 'Enter for each goal what is to be reached.',
  goalDate: 'Enter for each goal the day it is to be reached.',
  goalFinding: 'Link each goal to the finding it answers.',
  goalsAgreed: 'Enter under Goals & measures when the goals were agreed, and in which meeting.',
  goalsApproved: 'Enter under Goals & measures when the steering group approved the goals.',
  goalMeasure: 'Add at least one measure to each goal.',
  measureResponsible: 'Enter a responsible organisation for each measure.',
  measureDate: 'Enter for each measure when it ends.',
  measureCost: 'Enter what each measure costs; “cost-neutral” counts.',
  pillarsAddressed: 'There should be goals or measures for education, health and social work.',
  permanentCoordination: 'Enter under Goals & measures who goes on coordinating when the programme ends.',
  decision: 'Enter the decision of the council: adopted, adopted with changes or in principle.',
  goalsRated: 'Rate each goal: fully, mostly, partly or not reached.',
  measuresFinal: 'Mark each measure as done or dropped.',
  continuationDecided: 'Tick off the milestone “Decision on continuation”.',
  contingentSettled: 'Enter what was delivered in the support ledger; nothing may be left planned.',
  supportOver: 'The agreed months are over, or an early end was recorded with a reason.',
  finalReport: 'Tick off the milestone “Final report” and attach the report.',
  publicText: 'Tick off the milestone “Text for the public”.',
  handover: 'Tick off the milestone “Handover to the coordination”.',
} satisfies Record<CriterionCode, string>
