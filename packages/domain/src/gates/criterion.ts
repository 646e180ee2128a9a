import { z } from 'zod'
import type { CaseKind } from '../cases/kind.ts'
import type { Gate } from '../cases/gate.ts'

/** Who may waive it: the programme lead for hard criteria, the office lead for soft ones. */
export const hardnesses = ['hard', 'soft'] as const
export type Hardness = (typeof hardnesses)[number]

/**
 * What a gate can ask for. Each code is a rule in `criterion-rules…`; which gate uses it, how hard and with which numbers is
 * data of the programme definition. Source of the list: commission, domain §2.
 */
export const criterionCodes = [
  // Admission of a network.
  'organisationsInvolved',
  'concernNamed',
  'contactComplete',
  'publicBodyInvolved',
  // Admission of a model municipality.
  'territorialAuthority',
  'officeHolders',
  'dayCareInvolved',
  'commitmentGiven',
  'coordinatorNamed',
  'coordinatorShare',
  'steeringGroupMandate',
  'sizeRecommended',
  'familiesAndProvidersInvolved',
  // From the baseline analysis to the goals.
  'agreementSigned',
  'facilitatorAssigned',
  'actorMap',
  'analysisMeeting',
  'findings',
  'gapFinding',
  'offersPerPillar',
  'coreIndicators',
  'findingsPerPillar',
  'coverageReviewed',
  'reportApproved',
  'providersAndParents',
  // From the goals to the action plan.
  'vision',
  'goalCount',
  'goalIndicator',
  'goalStart',
  'goalTarget',
  'goalDate',
  'goalFinding',
  'goalsAgreed',
  'goalsApproved',
  // From the action plan to the support.
  'goalMeasure',
  'measureResponsible',
  'measureDate',
  'measureCost',
  'pillarsAddressed',
  'permanentCoordination',
  'decision',
  // Closing.
  'goalsRated',
  'measuresFinal',
  'continuationDecided',
  'contingentSettled',
  'supportOver',
  'finalReport',
  'publicText',
  'handover',
] as const
export const criterionCode = z.enum(criterionCodes)
export type CriterionCode = z.infer<typeof criterionCode>

/** The numbers a criterion can be given, with what it takes unless the definition says otherwise. Percent for shares, people for sizes. */
export const criterionNumbers: Partial<Record<CriterionCode, { readonly atLeast?: number; readonly atMost?: number }>> = {
  organisationsInvolved: { atLeast: 3 },
  officeHolders: { atLeast: 2 },
  coordinatorShare: { atLeast: 20, atMost: 40 },
  sizeRecommended: { atLeast: 20_000, atMost: 100_000 },
  actorMap: { atLeast: 3 },
  analysisMeeting: { atLeast: 1 },
  findings: { atLeast: 3 },
  gapFinding: { atLeast: 1 },
  coreIndicators: { atLeast: 8 },
  goalCount: { atLeast: 1, atMost: 99 },
}

const number = z.int({ error: 'not-a-number' }).min(0, { error: 'out-of-range' }).max(1_000_000, { error: 'out-of-range' })

/** One criterion as a gate of a definition uses it. */
export const criterionUse = z.object({
  code: criterionCode,
  hardness: z.enum(hardnesses),
  /** `null` where the criterion counts nothing. */
  atLeast: number.nullable(),
  atMost: number.nullable(),
})
export type CriterionUse = z.infer<typeof criterionUse>

const plan = { network: ['goalIndicator', 'goalStart', 'goalTarget', 'goalDate', 'goalsAgreed'] } as const

/** The criteria a definition may use at a gate of a kind: those whose facts exist there. */
export const criteriaOf: Readonly<Record<Gate, Readonly<Record<CaseKind, readonly CriterionCode[]>>>> = {
  admission: {
    network: ['organisationsInvolved', 'concernNamed', 'contactComplete', 'publicBodyInvolved'],
    modelMunicipality: [
      'territorialAuthority',
      'officeHolders',
      'dayCareInvolved',
      'commitmentGiven',
      'coordinatorNamed',
      'coordinatorShare',
      'steeringGroupMandate',
      'sizeRecommended',
      'familiesAndProvidersInvolved',
      'contactComplete',
    ],
  },
  goals: {
    network: ['agreementSigned', 'facilitatorAssigned', 'actorMap', 'analysisMeeting', 'findings', 'gapFinding', 'providersAndParents'],
    modelMunicipality: [
      'agreementSigned',
      'facilitatorAssigned',
      'actorMap',
      'analysisMeeting',
      'findings',
      'gapFinding',
      'offersPerPillar',
      'coreIndicators',
      'findingsPerPillar',
      'coverageReviewed',
      'reportApproved',
      'providersAndParents',
    ],
  },
  actionPlan: {
    network: ['vision', 'goalCount', ...plan.network, 'goalFinding'],
    modelMunicipality: ['vision', 'goalCount', ...plan.network, 'goalFinding', 'goalsApproved'],
  },
  support: {
    network: ['goalMeasure', 'measureResponsible', 'measureDate', 'measureCost', 'permanentCoordination'],
    modelMunicipality: [
      'goalMeasure',
      'measureResponsible',
      'measureDate',
      'measureCost',
      'pillarsAddressed',
      'permanentCoordination',
      'decision',
    ],
  },
  closing: {
    network: [
      'goalsRated',
      'measuresFinal',
      'continuationDecided',
      'contingentSettled',
      'supportOver',
      'publicText',
      'finalReport',
      'handover',
    ],
    modelMunicipality: [
      'goalsRated',
      'measuresFinal',
      'continuationDecided',
      'contingentSettled',
      'supportOver',
      'finalReport',
      'publicText',
      'handover',
    ],
  },
}
