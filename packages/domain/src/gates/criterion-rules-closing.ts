import { isFinalState } from '../plan/measure-state.ts'
import { type CriterionRule, found, shownAt } from './criterion-rule.ts'
import { milestoneRule } from './criterion-rules-milestone.ts'
import { shownGoal, shownMeasure } from './criterion-rules-plan.ts'

const goalsRated: CriterionRule = ({ plan: { goals } }) => {
  const gaps = goals.filter((it) => it.rating === null)
  const evidence = goals
    .filter((it) => it.rating !== null)
    .map((it) => ({ ...shownGoal(it), term: `goalRating.${it.rating}`, on: it.ratedOn }))
  return found('goals', goals.length > 0 && gaps.length === 0, { evidence, gaps: gaps.map(shownGoal) })
}

const measuresFinal: CriterionRule = ({ plan: { measures } }) => {
  const gaps = measures.filter((it) => !isFinalState(it.state))
  const evidence = measures
    .filter((it) => isFinalState(it.state))
    .map((it) => ({ ...shownMeasure(it), term: `measureState.${it.state}`, on: it.doneOn }))
  return found('measures', measures.length > 0 && gaps.length === 0, { evidence, gaps: gaps.map(shownMeasure) })
}

/** Nothing is only planned any more, and no more facilitation was used than granted. */
const contingentSettled: CriterionRule = ({ plannedServices, facilitation, grantedDays }) => {
  const used = facilitation.reduce((sum, it) => sum + it.amount, 0)
  const planned = plannedServices.map((it) => shownAt('ledger', { id: it.id, label: it.title, term: `serviceKind.${it.kind}`, on: it.on }))
  const overdrawn = used > grantedDays ? [shownAt('ledger', { term: 'contingent.overdrawn' })] : []
  const evidence = facilitation.map((it) => shownAt('ledger', { id: it.id, label: it.title, term: 'serviceKind.facilitation', on: it.on }))
  const gaps = [...overdrawn, ...planned]
  return found('ledger', gaps.length === 0, { evidence, gaps })
}

/** Its last day has come; one that came sooner than usual says why. */
const supportOver: CriterionRule = ({ case: it, usualSupportEnd }, _, on) => {
  if (it.supportEnd === null) return found('support', false)
  const isShortened = usualSupportEnd !== null && it.supportEnd < usualSupportEnd
  const isExplained = !isShortened || it.supportReason.trim() !== ''
  const shown = [shownAt('support', { label: it.supportReason, on: it.supportEnd })]
  return found('support', on >= it.supportEnd && isExplained, { evidence: on >= it.supportEnd ? shown : [], gaps: shown })
}

/** Criteria of the end. */
export const closingRules = {
  goalsRated,
  measuresFinal,
  continuationDecided: milestoneRule('continuation'),
  contingentSettled,
  supportOver,
  finalReport: milestoneRule('finalReport'),
  publicText: milestoneRule('publicText'),
  handover: milestoneRule('handover'),
} satisfies Record<string, CriterionRule>
