import { checkPlan, type PlanCriterion, type PlanFacts, type PlanFound, planCriteria, unaddressedPillars } from '../plan/plan-complete.ts'
import { isApproving } from '../plan/decision.ts'
import type { Goal } from '../plan/goal.ts'
import type { Measure } from '../plan/measure.ts'
import { type CriterionRule, found, shownAt } from './criterion-rule.ts'
import type { Evidence, EvidencePlace } from './evaluation.ts'
import type { GateFacts } from './gate-facts.ts'

type Shower = (plan: GateFacts['plan'], result: PlanFound) => Evidence[]

export const shownGoal = ({ id, title, pillar }: Goal): Evidence =>
  shownAt('goals', { id, label: title, term: pillar === null ? null : `pillar.${pillar}` })
export const shownMeasure = ({ id, title, endsOn }: Measure): Evidence => shownAt('measures', { id, label: title, on: endsOn })

/** Goals, or measures that were not dropped, which lack nothing the criterion asks for. */
const sound =
  (of: 'goals' | 'measures'): Shower =>
  (plan, { gaps }) =>
    of === 'goals'
      ? plan.goals.filter((it) => !gaps.includes(it.id)).map(shownGoal)
      : plan.measures.filter((it) => it.state !== 'dropped' && !gaps.includes(it.id)).map(shownMeasure)

/** Something the plan as a whole says, once it says it. */
const said =
  (read: (plan: NonNullable<PlanFacts['plan']>) => Pick<Evidence, 'label' | 'on'>): Shower =>
  ({ plan }, { isMet }) =>
    plan && isMet ? [shownAt('plan', read(plan))] : []

const decisions: Shower = (plan) =>
  plan.decisions
    .filter((it) => isApproving(it.result))
    .map((it) =>
      shownAt('decisions', { id: it.id, label: `${it.body}: ${it.subject}`, term: `decisionResult.${it.result}`, on: it.sessionOn }),
    )

const shows: Readonly<Record<PlanCriterion, readonly [EvidencePlace, Shower]>> = {
  vision: ['plan', said((it) => ({ label: it.vision, on: null }))],
  goalCount: ['goals', sound('goals')],
  goalIndicator: ['goals', sound('goals')],
  goalStart: ['goals', sound('goals')],
  goalTarget: ['goals', sound('goals')],
  goalDate: ['goals', sound('goals')],
  goalFinding: ['goals', sound('goals')],
  goalsAgreed: ['plan', said((it) => ({ label: '', on: it.goalsAgreedOn }))],
  goalsApproved: ['plan', said((it) => ({ label: it.goalsApprovedBy, on: it.goalsApprovedOn }))],
  goalMeasure: ['measures', sound('goals')],
  measureResponsible: ['measures', sound('measures')],
  measureDate: ['measures', sound('measures')],
  measureCost: ['measures', sound('measures')],
  pillarsAddressed: ['goals', sound('goals')],
  permanentCoordination: ['plan', said((it) => ({ label: it.permanentCoordination, on: null }))],
  decision: ['decisions', decisions],
}

function gapsOf(criterion: PlanCriterion, plan: GateFacts['plan'], { gaps }: PlanFound): Evidence[] {
  if (criterion === 'pillarsAddressed') return unaddressedPillars(plan).map((it) => shownAt('goals', { term: `pillar.${it}` }))
  return [
    ...plan.goals.filter((it) => gaps.includes(it.id)).map(shownGoal),
    ...plan.measures.filter((it) => gaps.includes(it.id)).map(shownMeasure),
  ]
}

/** A criterion of the plan page, as a gate shows it. */
const gateRule =
  (criterion: PlanCriterion): CriterionRule =>
  ({ plan }, bounds) => {
    const result = checkPlan(criterion, plan, bounds)
    const [place, show] = shows[criterion]
    return found(place, result.isMet, { count: result.count, evidence: show(plan, result), gaps: gapsOf(criterion, plan, result) })
  }

/** Criteria of goals and plan: the same rules the adoption of the plan asks for. */
export const planRules = Object.fromEntries(planCriteria.map((it) => [it, gateRule(it)])) as Record<PlanCriterion, CriterionRule>
