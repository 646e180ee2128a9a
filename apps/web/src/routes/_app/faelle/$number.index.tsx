import { currentGate } from '@etappe/domain/cases/gate'
import { Skeleton } from '@mantine/core'
import { createFileRoute, Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useApp } from '../../../app/app-context.tsx'
import { CaseOverview } from '../../../cases/case-overview.tsx'
import { prepareCasePage } from '../../../cases/prepare-case-page.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { RecentHistory } from '../../../history/recent-history.tsx'
import { lazyPart } from '../../../ui/lazy-part.ts'

const GatePanel = lazyPart(async () => (await import('../../../gates/gate-panel.tsx')).GatePanel)
const GateTodo = lazyPart(async () => (await import('../../../gates/gate-todo.tsx')).GateTodo)

// What is there is shown at once; the page itself finds out whether it is still so.
const once = { staleTime: 'static' } as const

export const Route = createFileRoute('/_app/faelle/$number/')({
  // Everything the page asks for in one request, instead of one part of it after the other.
  loader: prepareCasePage(['history', 'escalations', 'gates', 'baseline', 'plan'], ({ api, queryClient }, caseId, detail) => {
    const gate = currentGate(detail.case, detail.gateRecords)
    return Promise.all([
      queryClient.query(api.gate.overview.queryOptions({ caseId }, once)),
      gate && queryClient.query(api.gate.panel.queryOptions({ caseId, gate }, once)),
      queryClient.query(api.escalation.ofCase.queryOptions({ caseId }, once)),
    ])
  }),
  component: OverviewRoute,
})

function OverviewRoute() {
  const { messages: m } = useApp()
  const { number } = Route.useParams()
  const { detail } = useOpenCase(number)
  const gate = currentGate(detail.case, detail.gateRecords)
  const all = (
    <Link to="/faelle/$number/verlauf" params={{ number }}>
      {m.casePage.recent.all}
    </Link>
  )
  return (
    <CaseOverview
      number={number}
      recent={<RecentHistory caseId={detail.case.id} action={all} />}
      todo={
        gate && (
          <Suspense fallback={<Skeleton height={160} mt={40} />}>
            <GateTodo detail={detail} gate={gate} />
          </Suspense>
        )
      }
      renderGate={(gate, onLeave) => (
        <Suspense fallback={<Skeleton height={320} />}>
          <GatePanel detail={detail} gate={gate} onLeave={onLeave} />
        </Suspense>
      )}
    />
  )
}
