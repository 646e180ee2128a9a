import { pillars } from '../baseline/pillar.ts'
import type { CaseKind } from '../cases/kind.ts'
import type { GoalId, MeasureId } from '../kernel/id.ts'
import { type Decision, isApproving } from './decision.ts'
import type { Goal } from './goal.ts'
import { hasIndicator } from './goal-rules.ts'
import type { Measure } from './measure.ts'
import type { Plan } from './plan.ts'

/** The gates these criteria belong to: from goals to the action plan, from the action plan to the support. */
export const planGates = ['goals', 'actionPlan'] as const
export type PlanGate = (typeof planGates)[number]

/** What has to be there for a plan to be adopted (domain rules of the two gates). */
export const planCriteria = [
  'vision',
  'hasGoal',
  'goalCount',
  'goalIndicator',
  'goalStart',
  'goalTarget',
  'goalDate',
  'goalFinding',
  'goalsAgreed',
  'goalsApproved',
  'goalMeasure',
  'measureResponsible',
  'measureDate',
  'measureCost',
  'pillarsAddressed',
  'permanentCoordination',
  'decision',
] as const
export type PlanCriterion = (typeof planCriteria)[number]

/** What a criterion looks at. */
export interface PlanFacts {
  readonly plan: Pick<Plan, 'vision' | 'goalsAgreedOn' | 'goalsApprovedBy' | 'goalsApprovedOn' | 'permanentCoordination'> | null
  readonly goals: readonly Goal[]
  readonly measures: readonly Measure[]
  readonly decisions: readonly Pick<Decision, 'result'>[]
}

/** One criterion with what it found: where `gaps` is not empty these are what is missing something. */
export interface PlanItem {
  readonly criterion: PlanCriterion
  readonly gate: PlanGate
  readonly isMet: boolean
  readonly gaps: readonly (GoalId | MeasureId)[]
  /** How many there are, where the criterion counts: goals, pillars. */
  readonly count: number | null
}

/** Guiding goals of a model municipality: more are no strategy, fewer no integrated one. */
export const guidingGoals = { min: 3, max: 7 }

type Found = Pick<PlanItem, 'isMet' | 'gaps' | 'count'>
type Rule = (facts: PlanFacts) => Found

const holds = (isMet: boolean): Found => ({ isMet, gaps: [], count: null })

const everyGoal =
  (isFine: (goal: Goal, facts: PlanFacts) => boolean): Rule =>
  (facts) => {
    const gaps = facts.goals.filter((it) => !isFine(it, facts)).map((it) => it.id)
    return { isMet: facts.goals.length > 0 && gaps.length === 0, gaps, count: null }
  }

/** What was dropped needs nothing more. */
const living = ({ measures }: PlanFacts) => measures.filter((it) => it.state !== 'dropped')

const everyMeasure =
  (isFine: (measure: Measure) => boolean): Rule =>
  (facts) => {
    const measures = living(facts)
    const gaps = measures.filter((it) => !isFine(it)).map((it) => it.id)
    return { isMet: measures.length > 0 && gaps.length === 0, gaps, count: null }
  }

/** A goal without a pillar concerns all three. */
const pillarsOf = (goals: readonly Goal[]) => new Set(goals.flatMap((it) => (it.pillar === null ? pillars : [it.pillar])))

const rules: Readonly<Record<PlanCriterion, Rule>> = {
  vision: ({ plan }) => holds((plan?.vision ?? '').trim() !== ''),
  hasGoal: ({ goals }) => ({ ...holds(goals.length > 0), count: goals.length }),
  goalCount: ({ goals }) => ({ ...holds(goals.length >= guidingGoals.min && goals.length <= guidingGoals.max), count: goals.length }),
  goalIndicator: everyGoal(hasIndicator),
  goalStart: everyGoal((it) => it.startValue !== null),
  goalTarget: everyGoal((it) => it.targetValue !== null),
  goalDate: everyGoal((it) => it.targetOn !== null),
  goalFinding: everyGoal((it) => it.findingIds.length > 0),
  goalsAgreed: ({ plan }) => holds((plan?.goalsAgreedOn ?? null) !== null),
  goalsApproved: ({ plan }) => holds((plan?.goalsApprovedOn ?? null) !== null && (plan?.goalsApprovedBy ?? '') !== ''),
  goalMeasure: everyGoal((goal, facts) => living(facts).some((it) => it.goalId === goal.id)),
  measureResponsible: everyMeasure((it) => it.responsibleId !== null),
  measureDate: everyMeasure((it) => it.endsOn !== null),
  measureCost: everyMeasure((it) => it.costState !== 'open'),
  pillarsAddressed: ({ goals }) => {
    const count = pillarsOf(goals).size
    return { ...holds(count === pillars.length), count }
  },
  permanentCoordination: ({ plan }) => holds((plan?.permanentCoordination ?? '') !== ''),
  decision: ({ decisions }) => holds(decisions.some((it) => isApproving(it.result))),
}

const ofEveryKind: readonly (readonly [PlanGate, PlanCriterion])[] = [
  ['goals', 'vision'],
  ['goals', 'hasGoal'],
  ['goals', 'goalIndicator'],
  ['goals', 'goalStart'],
  ['goals', 'goalTarget'],
  ['goals', 'goalDate'],
  ['goals', 'goalsAgreed'],
  ['actionPlan', 'goalMeasure'],
  ['actionPlan', 'measureResponsible'],
  ['actionPlan', 'measureDate'],
]

const ofModelMunicipality: readonly (readonly [PlanGate, PlanCriterion])[] = [
  ['goals', 'vision'],
  ['goals', 'goalCount'],
  ['goals', 'goalIndicator'],
  ['goals', 'goalStart'],
  ['goals', 'goalTarget'],
  ['goals', 'goalDate'],
  ['goals', 'goalFinding'],
  ['goals', 'goalsAgreed'],
  ['goals', 'goalsApproved'],
  ['actionPlan', 'goalMeasure'],
  ['actionPlan', 'measureResponsible'],
  ['actionPlan', 'measureDate'],
  ['actionPlan', 'measureCost'],
  ['actionPlan', 'pillarsAddressed'],
  ['actionPlan', 'permanentCoordination'],
  ['actionPlan', 'decision'],
]

/** The criteria a plan has to meet before it is adopted, by the kind of case, each with what is missing. */
export function planItems(kind: CaseKind, facts: PlanFacts): PlanItem[] {
  const asked = kind === 'modelMunicipality' ? ofModelMunicipality : ofEveryKind
  return asked.map(([gate, criterion]) => ({ gate, criterion, ...rules[criterion](facts) }))
}
