import type { CaseCounts } from '@etappe/domain/cases/case-query'
import { phases } from '@etappe/domain/cases/phase'
import { useApp } from '../app/app-context.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import { BoardColumn } from './board-column.tsx'
import css from './case-board.module.css'
import { NoRows } from './no-rows.tsx'
import type { ChangeSearch } from './use-case-search.ts'

interface Props {
  readonly search: CaseSearch
  readonly change: ChangeSearch
  readonly counts: CaseCounts | undefined
}

/** The four phases side by side, or those the filter leaves. */
export function CaseBoard({ search, change, counts }: Props) {
  const { messages: m } = useApp()
  if (counts?.total === 0)
    return (
      <div className={css.none}>
        <NoRows list={{ error: null, retry: () => undefined }} search={search} change={change} />
      </div>
    )
  return (
    <div className={css.board} role="region" aria-label={m.caseload.board}>
      {phases
        .filter((phase) => search.phase?.includes(phase) ?? true)
        .map((phase) => (
          <BoardColumn key={phase} phase={phase} search={search} />
        ))}
    </div>
  )
}
