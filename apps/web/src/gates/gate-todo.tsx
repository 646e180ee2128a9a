import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { currentGate } from '@etappe/domain/cases/gate'
import { type CriterionResult, openCriteria } from '@etappe/domain/gates/evaluation'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import css from './gate-todo.module.css'
import { TodoRow } from './todo-row.tsx'

const mostRows = 6

/** What is still missing before the next gate, what has to be there first; nothing for a case that has ended. */
export function GateTodo({ detail }: { readonly detail: CaseDetail }) {
  const { api } = useApp()
  const words = useWords('gates')
  const gate = currentGate(detail.case, detail.gateRecords)
  const query = useQuery({ ...api.gate.panel.queryOptions({ caseId: detail.case.id, gate: gate ?? 'closing' }), enabled: gate !== null })
  if (gate === null) return null
  const { data: panel } = query
  const open: readonly CriterionResult[] = panel
    ? [...openCriteria(panel.evaluation, 'hard'), ...openCriteria(panel.evaluation, 'soft')]
    : []
  const link = (
    <Link to="/faelle/$number/tor/$gate" params={{ number: detail.case.number, gate }}>
      {words.todo.open}
    </Link>
  )
  const isOnlySoft = open.length > 0 && open.every((it) => it.hardness === 'soft')
  return (
    <Section title={words.todo.title} {...(panel ? { count: open.length } : {})} action={link}>
      {query.isPending && <Skeleton height={96} mt={8} />}
      {!panel && query.error && <p className={css.note}>{words.todo.failed}</p>}
      {panel && open.length === 0 && (
        <EmptyState>
          {words.todo.none} {panel.proposal === null ? words.todo.noneText({ gate: words.name[gate] }) : words.act.waiting.title}
        </EmptyState>
      )}
      {isOnlySoft && <p className={css.note}>{words.todo.softOnly}</p>}
      <ul>
        {open.slice(0, mostRows).map((it) => (
          <TodoRow key={it.code} result={it} number={detail.case.number} />
        ))}
      </ul>
      {open.length > mostRows && <p className={css.note}>{words.todo.more({ count: open.length - mostRows })}</p>}
    </Section>
  )
}
