import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Gate } from '@etappe/domain/cases/gate'
import { openCriteria } from '@etappe/domain/gates/evaluation'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './gate-todo.module.css'
import { TodoList } from './todo-list.tsx'

interface Props {
  readonly detail: CaseDetail
  /** The one the case stands before. */
  readonly gate: Gate
}

/** What is still missing before the next gate, on the overview of the case. */
export function GateTodo({ detail, gate }: Props) {
  const { api } = useApp()
  const words = useWords('gates')
  const { number, id } = detail.case
  const { data: panel, isPending, isError } = useQuery(api.gate.panel.queryOptions({ caseId: id, gate }))
  const link = (
    <Link to="/faelle/$number/tor/$gate" params={{ number, gate }}>
      {words.todo.open}
    </Link>
  )
  return (
    <Section title={words.todo.title} {...(panel ? { count: openCriteria(panel.evaluation).length } : {})} action={link}>
      {isPending && <Skeleton height={96} mt={8} />}
      {!panel && isError && <p className={css.note}>{words.todo.failed}</p>}
      {panel && <TodoList panel={panel} number={number} />}
    </Section>
  )
}
