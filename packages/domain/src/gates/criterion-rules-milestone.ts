import type { MilestoneKind } from '../meetings/milestone.ts'
import { type CriterionRule, found, shownAt } from './criterion-rule.ts'
import type { Evidence } from './evaluation.ts'
import type { GateFacts, MilestoneFact } from './gate-facts.ts'

const shown = (it: MilestoneFact): Evidence =>
  shownAt('milestones', {
    id: it.id,
    label: [it.title, it.documentName ?? ''].filter((part) => part !== '').join(' · '),
    term: `milestoneKind.${it.kind}`,
    on: it.doneOn ?? it.dueOn,
  })

/** Met once a milestone of the kind was reached by the day; one that is planned is named as the gap. */
export const milestoneRule =
  (kind: MilestoneKind): CriterionRule<Pick<GateFacts, 'milestones'>> =>
  (facts, _, on) => {
    const own = facts.milestones.filter((it) => it.kind === kind)
    const reached = own.filter((it) => it.doneOn !== null && it.doneOn <= on)
    const open = own.filter((it) => !reached.includes(it))
    const gaps = open.length > 0 ? open.map(shown) : [shownAt('milestones', { term: `milestoneKind.${kind}` })]
    return found('milestones', reached.length > 0, { evidence: reached.map(shown), gaps })
  }
