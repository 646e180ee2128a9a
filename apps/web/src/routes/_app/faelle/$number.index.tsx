import { currentGate } from '@etappe/domain/cases/gate'
import { Skeleton } from '@mantine/core'
import { createFileRoute, Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useApp } from '../../../app/app-context.tsx'
import { prepareWords } from '../../../app/words.ts'
import { CaseOverview } from '../../../cases/case-overview.tsx'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { RecentHistory } from '../../../history/recent-history.tsx'
import { lazyPart } from '../../../ui/lazy-part.ts'

const GatePanel = lazyPart(async () => (await import('../../../gates/gate-panel.tsx')).GatePanel)
const GateTodo = lazyPart(async () => (await import('../../../gates/gate-todo.tsx')).GateTodo)

export const Route = createFileRoute('/_app/faelle/$number/')({ loader: prepareWords('history'), component: OverviewRoute })

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
