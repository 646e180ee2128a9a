import type { GateCondition } from '@etappe/domain/gates/gate-proposal'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './conditions.module.css'

/** What was agreed to be done later, each with its day. */
export function ConditionList({ conditions }: { readonly conditions: readonly GateCondition[] }) {
  const { formats } = useApp()
  const { act, condition } = useWords('gates')
  if (conditions.length === 0) return null
  return (
    <div>
      <p className="strong">{conditions.length === 1 ? condition.one : condition.many}</p>
      <ul className={css.list}>
        {conditions.map((it) => (
          <li key={`${it.text} ${it.dueOn}`} dir="auto">
            {act.story.until({ text: it.text, day: formats.day(it.dueOn) })}
          </li>
        ))}
      </ul>
    </div>
  )
}
