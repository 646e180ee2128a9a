import { Button, Skeleton } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import css from './case-board.module.css'
import type { CaseList } from './use-case-list.ts'

/** What stands in a column of the board that has no cards: not yet, none, or an error. */
export function BoardNote({ list }: { list: CaseList }) {
  const { messages: m } = useApp()
  if (list.rows.length > 0) return null
  if (list.isFirstLoad) return <Skeleton className={css.bone} height={78} />
  if (!list.error) return <p className={`${css.note} quiet`}>{m.caseload.boardEmpty}</p>
  return (
    <div className={css.note} role="alert">
      <p>{m.caseload.failed}</p>
      <Button variant="default" onClick={list.retry}>
        {m.caseload.retry}
      </Button>
    </div>
  )
}
