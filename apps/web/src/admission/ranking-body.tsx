import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import directory from '../ui/directory.module.css'
import { EmptyState } from '../ui/empty-state.tsx'
import { MoveUp } from './move-up.tsx'
import { RankingTable } from './ranking-table.tsx'
import type { Ranking } from './use-ranking.ts'

/** The list itself, or why there is none. */
export function RankingBody({ ranking: { rows, fill, error, retry } }: { readonly ranking: Ranking }) {
  const { messages: m } = useApp()
  const words = useWords('admission').ranking
  if (rows === null)
    return error === null ? null : (
      <div role="alert" className={directory.empty}>
        <p>
          {words.failed} {messageFor(m, error)}
        </p>
        <Button variant="default" onClick={retry}>
          {words.retry}
        </Button>
      </div>
    )
  if (rows.length === 0)
    return (
      <div className={directory.empty}>
        <EmptyState
          action={
            <Button variant="default" renderRoot={(props) => <Link to="/bewerbungen" {...props} />}>
              {words.emptyAction}
            </Button>
          }
        >
          {words.empty}
        </EmptyState>
      </div>
    )
  return (
    <>
      {fill && <MoveUp rows={rows} fill={fill} />}
      <RankingTable rows={rows} fill={fill} />
    </>
  )
}
