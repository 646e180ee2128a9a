import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Gate } from '@etappe/domain/cases/gate'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { GateDialogs } from './gate-dialogs.tsx'
import { GateFailed } from './gate-failed.tsx'
import { GateNav } from './gate-nav.tsx'
import css from './gate-page.module.css'
import type { GateSearch } from './gate-search.ts'
import { GateView } from './gate-view.tsx'

interface Props {
  readonly detail: CaseDetail
  readonly gate: Gate
  readonly search: GateSearch
}

/** One gate of a case: criteria, the next step, the story of its proposals, the record once it is passed. */
export function GatePage({ detail, gate, search }: Props) {
  const { api, messages: m } = useApp()
  const { data: panel, error, refetch } = useQuery(api.gate.panel.queryOptions({ caseId: detail.case.id, gate }))
  return (
    <div className={css.page}>
      <GateNav number={detail.case.number} />
      {panel && <GateView open={{ detail, panel }} />}
      {panel && <GateDialogs open={{ detail, panel }} search={search} />}
      {!panel && error && <GateFailed onRetry={() => void refetch()} />}
      {!panel && !error && (
        <div aria-busy="true">
          <span className="sr">{m.app.error.loading}</span>
          <Skeleton height={320} />
        </div>
      )}
    </div>
  )
}
