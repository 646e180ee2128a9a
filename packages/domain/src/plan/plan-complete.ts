import { type Pillar, pillars } from '../baseline/pillar.ts'
import type { CriterionCode, CriterionUse } from '../gates/criterion.ts'
import type { GoalId, MeasureId } from '../kernel/id.ts'
import { type Decision, isApproving } from './decision.ts'
import type { Goal } from './goal.ts'
import { hasIndicator } from './goal-rules.ts'
import type { Measure } from './measure.ts'
import type { Plan } from './plan.ts'

/** The gates goals and plan have to pass: from the goals to the action plan, from there to the support. */
export const planGates = ['actionPlan', 'support'] as const
export type PlanGate = (typeof planGates)[number]

/** Criteria that look at goals and plan alone: a plan is adopted once they are met, and the gates ask for the same. */
export const planCriteria = [
  'vision',
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
] as const satisfies readonly CriterionCode[]
export type PlanCriterion = (typeof planCriteria)[number]

const isOfPlan = (code: CriterionCode): code is PlanCriterion => (planCriteria as readonly CriterionCode[]).includes(code)

/** What a criterion looks at. */
export interface PlanFacts {
  readonly plan: Pick<Plan, 'vision' | 'goalsAgreedOn' | 'goalsApprovedBy' | 'goalsApprovedOn' | 'permanentCoordination'> | null
  readonly goals: readonly Goal[]
  readonly measures: readonly Measure[]
  readonly decisions: readonly Pick<Decision, 'result'>[]
}

/** The numbers a definition gives a criterion. */
export type Bounds = Pick<CriterionUse, 'atLeast' | 'atMost'>

/** What a criterion of the plan found: where `gaps` is not empty these are what is missing something. */
export interface PlanFound {
  readonly isMet: boolean
  readonly gaps: readonly (GoalId | MeasureId)[]
  /** How many there are, where the criterion counts: goals, pillars. */
  readonly count: number | null
}

/** One criterion of a gate with what it found. */
export interface PlanItem extends PlanFound, Bounds {
  readonly criterion: PlanCriterion
  readonly gate: PlanGate
}

type Rule = (facts: PlanFacts, bounds: Bounds) => PlanFound

const holds = (isMet: boolean): PlanFound => ({ isMet, gaps: [], count: null })

/** Whether a number lies where the definition wants it; what it does not say does not restrict. */
export const isWithin = (count: number, { atLeast, atMost }: Bounds): boolean =>
  count >= (atLeast ?? 0) && (atMost === null || count <= atMost)

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

/** Pillars no goal concerns; a goal without a pillar concerns all three. */
export const unaddressedPillars = ({ goals }: Pick<PlanFacts, 'goals'>): Pillar[] =>
  pillars.filter((pillar) => !goals.some((it) => it.pillar === null || it.pillar === pillar))

const rules: Readonly<Record<PlanCriterion, Rule>> = {
  vision: ({ plan }) => holds((plan?.vision ?? '').trim() !== ''),
  goalCount: ({ goals }, bounds) => ({ ...holds(goals.length > 0 && isWithin(goals.length, bounds)), count: goals.length }),
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
  pillarsAddressed: (facts) => {
    const missing = unaddressedPillars(facts).length
    return { ...holds(missing === 0), count: pillars.length - missing }
  },
  permanentCoordination: ({ plan }) => holds((plan?.permanentCoordination ?? '') !== ''),
  decision: ({ decisions }) => holds(decisions.some((it) => isApproving(it.result))),
}

/** What one criterion of the plan finds. */
export const checkPlan = (criterion: PlanCriterion, facts: PlanFacts, bounds: Bounds): PlanFound => rules[criterion](facts, bounds)

/** What the gates of a definition ask of goals and plan before it is adopted: their hard criteria. */
export type PlanUses = Readonly<Record<PlanGate, readonly CriterionUse[]>>

/** The criteria a plan has to meet before it is adopted, each with what is missing. */
export function planItems(uses: PlanUses, facts: PlanFacts): PlanItem[] {
  return planGates.flatMap((gate) =>
    uses[gate].flatMap(({ code, hardness, atLeast, atMost }) =>
      hardness === 'hard' && isOfPlan(code)
        ? [{ gate, criterion: code, atLeast, atMost, ...checkPlan(code, facts, { atLeast, atMost }) }]
        : [],
    ),
  )
}
