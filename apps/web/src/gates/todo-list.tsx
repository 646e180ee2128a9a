import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { openCriteria } from '@etappe/domain/gates/evaluation'
import type { GatePanel } from '@etappe/domain/gates/gate-panel'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './gate-todo.module.css'
import { TodoRow } from './todo-row.tsx'

interface Props {
  readonly panel: GatePanel
  readonly number: CaseNumber
}

const mostRows = 6

/** The criteria that are open, those that have to be met first; calm when there are none. */
export function TodoList({ panel, number }: Props) {
  const words = useWords('gates')
  const hard = openCriteria(panel.evaluation, 'hard')
  const open = [...hard, ...openCriteria(panel.evaluation, 'soft')]
  if (open.length === 0)
    return (
      <EmptyState>
        {words.todo.none} {panel.proposal ? words.act.waiting.confirmation : words.todo.noneText({ gate: words.name[panel.gate] })}
      </EmptyState>
    )
  return (
    <>
      {hard.length === 0 && <p className={css.note}>{words.todo.softOnly}</p>}
      <ul>
        {open.slice(0, mostRows).map((it) => (
          <TodoRow key={it.code} result={it} number={number} />
        ))}
      </ul>
      {open.length > mostRows && <p className={css.note}>{words.todo.more({ count: open.length - mostRows })}</p>}
    </>
  )
}
