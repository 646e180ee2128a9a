import type { Gate } from '../cases/gate.ts'
import type { CaseKind } from '../cases/kind.ts'
import { criterionNumbers, type CriterionCode, type CriterionUse } from '../gates/criterion.ts'
import type { ProgrammeDefinition } from './definition.ts'

const withHardness =
  (hardness: CriterionUse['hardness']) =>
  (code: CriterionCode): CriterionUse => ({
    code,
    hardness,
    atLeast: criterionNumbers[code]?.atLeast ?? null,
    atMost: criterionNumbers[code]?.atMost ?? null,
  })

const hard = (...codes: CriterionCode[]) => codes.map(withHardness('hard'))
const soft = (...codes: CriterionCode[]) => codes.map(withHardness('soft'))

const analysis = ['agreementSigned', 'facilitatorAssigned', 'actorMap', 'analysisMeeting', 'findings', 'gapFinding'] as const
const goals = ['goalIndicator', 'goalStart', 'goalTarget', 'goalDate', 'goalsAgreed'] as const
const measures = ['goalMeasure', 'measureResponsible', 'measureDate'] as const
const closing = ['goalsRated', 'measuresFinal', 'continuationDecided', 'contingentSettled', 'supportOver'] as const

const guidingGoals: CriterionUse = { code: 'goalCount', hardness: 'hard', atLeast: 3, atMost: 7 }
const anyGoal: CriterionUse = { code: 'goalCount', hardness: 'hard', atLeast: 1, atMost: null }

const startGates: Record<CaseKind, Record<Gate, CriterionUse[]>> = {
  network: {
    admission: [...hard('organisationsInvolved', 'concernNamed', 'contactComplete'), ...soft('publicBodyInvolved')],
    goals: hard(...analysis),
    actionPlan: [...hard('vision'), anyGoal, ...hard(...goals)],
    support: hard(...measures),
    closing: hard(...closing),
  },
  modelMunicipality: {
    admission: [
      ...hard('territorialAuthority', 'officeHolders', 'dayCareInvolved', 'commitmentGiven', 'coordinatorNamed'),
      ...soft('coordinatorShare', 'steeringGroupMandate', 'sizeRecommended', 'familiesAndProvidersInvolved'),
    ],
    goals: [
      ...hard(...analysis, 'offersPerPillar', 'coreIndicators', 'findingsPerPillar', 'coverageReviewed', 'reportApproved'),
      ...soft('providersAndParents'),
    ],
    actionPlan: [...hard('vision'), guidingGoals, ...hard(...goals, 'goalFinding', 'goalsApproved')],
    support: hard(...measures, 'measureCost', 'pillarsAddressed', 'permanentCoordination', 'decision'),
    closing: hard(...closing, 'finalReport', 'publicText', 'handover'),
  },
}

/** The definition the programme starts with (domain §2 and §6). Version 1; every later one is data. */
export const startDefinition: ProgrammeDefinition = {
  targetDays: {
    network: { baseline: 60, goals: 45, actionPlan: 30 },
    modelMunicipality: { baseline: 150, goals: 60, actionPlan: 120 },
  },
  supportMonths: 24,
  gates: startGates,
  contact: {
    baseline: { amberAfter: 60, redAfter: 120 },
    goals: { amberAfter: 60, redAfter: 120 },
    actionPlan: { amberAfter: 60, redAfter: 120 },
    support: { amberAfter: 60, redAfter: 120 },
  },
  light: {
    overdue: { amberAfter: 30, redAfter: 90 },
    coordinatorVacant: { amberAfter: 30, redAfter: 90 },
    fewestOrganisations: 3,
    contingent: { amberAt: 80, redAt: 100 },
  },
  entitlements: {
    network: [
      { kind: 'facilitation', amount: 10 },
      { kind: 'meeting', amount: 2 },
      { kind: 'expertInput', amount: 1 },
      { kind: 'training', amount: 2 },
      { kind: 'publicRelations', amount: 1 },
    ],
    modelMunicipality: [
      { kind: 'facilitation', amount: 24 },
      { kind: 'meeting', amount: 3 },
      { kind: 'expertInput', amount: 3 },
      { kind: 'exchange', amount: 2 },
      { kind: 'training', amount: 3 },
      { kind: 'publicRelations', amount: 2 },
    ],
  },
  targets: { network: 150, modelMunicipality: 20, qualityDialogues: 50 },
}
/** The number of the definition every database begins with. */
export const startVersion = 1
