import type { Goal } from '@etappe/domain/plan/goal'
import { smartCheck } from '@etappe/domain/plan/smart'
import { IconBulb, IconCheck } from '@tabler/icons-react'
import { checkGoal } from './goal-draft.ts'
import { usePlanEditing } from './plan-editing.ts'
import panel from './plan-panel.module.css'
import css from './smart-check.module.css'
import { useDecimal } from '../ui/use-decimal.ts'
import type { GoalForm } from './use-goal-form.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly form: GoalForm
  readonly goal: Goal
}

/** Advice while the goal is being written; it follows what is typed and forbids nothing. */
export function SmartCheck({ form, goal }: Props) {
  const { words } = usePlanWords()
  const { plan } = usePlanEditing()
  const checked = checkGoal(form.now.content, useDecimal())
  const measures = plan.view.measures.filter((it) => it.goalId === goal.id)
  const answers = smartCheck({ ...goal, ...(checked.ok ? checked.fields : {}) }, measures)
  return (
    <div className={panel.group}>
      <h3>{words.panel.smart}</h3>
      <ul className={css.answers}>
        {answers.map(({ question, advice }) => {
          const isFine = advice.length === 0
          const Icon = isFine ? IconCheck : IconBulb
          return (
            <li key={question} className={css.answer}>
              <Icon size={16} className={`icon ${isFine ? 'good' : 'warn'}`} aria-hidden />
              <div>
                <span className="strong">{words.smart.question[question]}</span>{' '}
                <span className={isFine ? 'good' : 'warn'}>{isFine ? words.smart.fine : words.smart.couldBeBetter}</span>
                {advice.map((it) => (
                  <p key={it}>{words.smart.advice[it]}</p>
                ))}
              </div>
            </li>
          )
        })}
      </ul>
      <p className="quiet small">{words.smart.hint}</p>
    </div>
  )
}
