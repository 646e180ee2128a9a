import type { PlanItem } from '@etappe/domain/plan/plan-complete'
import type { GoalId, MeasureId } from '@etappe/domain/kernel/id'
import { IconCheck, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import css from './check-list.module.css'
import { checkTarget } from './check-target.ts'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly item: PlanItem
  readonly plan: OpenPlan
}

const mostLinks = 6
/** Where decisions are recorded, on the page of the check itself. */
export const decisionsAnchor = 'beschluesse'

/** One criterion: met or open, and the way to each gap. */
export function CheckItem({ item, plan }: Props) {
  const { words, goalNumber, measureNumber } = usePlanWords()
  const { criterion, isMet, gaps, count } = item
  const params = { number: plan.detail.case.number }
  const nameOf = (id: string): string => {
    const goal = plan.goals.get(id as GoalId)
    const measure = plan.measures.get(id as MeasureId)
    return goal ? goalNumber(goal) : measure ? measureNumber(measure) : ''
  }
  const Icon = isMet ? IconCheck : IconX
  const isElsewhere = criterion !== 'decision'
  return (
    <li className={css.item}>
      <span className={`${css.verdict} ${isMet ? 'good' : 'bad'}`}>
        <Icon size={16} className="icon" aria-hidden />
        {isMet ? words.check.met : words.check.unmet}
      </span>
      <div>
        <span className={isMet ? undefined : 'strong'}>
          {criterion === 'goalCount' ? words.check.goalCount(item) : words.check.criterion[criterion]}
        </span>
        {count !== null && <span className="quiet small"> {words.check.found({ criterion, count })}</span>}
        {!isMet && (
          <div className={css.gaps}>
            {gaps.slice(0, mostLinks).map((id) => (
              <Link key={id} to="/faelle/$number/plan" params={params} search={checkTarget(criterion, id)}>
                {nameOf(id)}
              </Link>
            ))}
            {gaps.length > mostLinks && <span className="quiet">{words.check.more({ count: gaps.length - mostLinks })}</span>}
            {gaps.length === 0 && isElsewhere && (
              <Link to="/faelle/$number/plan" params={params} search={checkTarget(criterion, null)}>
                {words.check.go}
              </Link>
            )}
            {!isElsewhere && <a href={`#${decisionsAnchor}`}>{words.check.go}</a>}
          </div>
        )}
      </div>
    </li>
  )
}
