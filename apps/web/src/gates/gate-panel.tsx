import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Gate } from '@etappe/domain/cases/gate'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { GateFailed } from './gate-failed.tsx'
import { GatePanelBody } from './gate-panel-body.tsx'
import css from './gate-panel.module.css'

interface Props {
  readonly detail: CaseDetail
  readonly gate: Gate
  readonly onLeave: () => void
}

/** What a rhombus of the rail opens. */
export function GatePanel({ detail, gate, onLeave }: Props) {
  const { api, messages: m } = useApp()
  const { data: panel, error, refetch } = useQuery(api.gate.panel.queryOptions({ caseId: detail.case.id, gate }))
  if (panel) return <GatePanelBody open={{ detail, panel }} onLeave={onLeave} />
  if (error) return <GateFailed onRetry={() => void refetch()} />
  return (
    <div className={css.loading} aria-busy="true">
      <span className="sr">{m.app.error.loading}</span>
      {['head', 'first', 'second', 'third'].map((it) => (
        <Skeleton key={it} height={36} />
      ))}
    </div>
  )
}
