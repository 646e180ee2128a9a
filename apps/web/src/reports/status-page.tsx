import type { CaseKind } from '@etappe/domain/cases/kind'
import { figureOf } from '@etappe/domain/reports/status'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { AttentionLists } from './attention-lists.tsx'
import { KindSwitch } from './kind-switch.tsx'
import { matrixOf } from './matrix-part.ts'
import { ReportNav } from './report-nav.tsx'
import { StatusMatrix } from './status-matrix.tsx'
import css from './status-page.module.css'
import { statusQueries } from './status-queries.ts'
import type { StatusSearch } from './status-search.ts'

interface Props {
  readonly search: StatusSearch
  readonly onKind: (kind: CaseKind | undefined) => void
}

/** Where the programme stands, over all offices. */
export function StatusPage({ search, onKind }: Props) {
  const { api, me, messages: m, formats } = useApp()
  const { data: status } = useSuspenseQuery(statusQueries(api, search).status)
  const words = m.reports
  const matrix = matrixOf({ status, kind: search.kind, actor: me.actor, offices: me.offices, allName: words.programme })
  const sum = { running: figureOf(matrix.all.cells, 'running'), completed: formats.number(figureOf(matrix.all.cells, 'completed')) }
  return (
    <>
      <ReportNav />
      <PageHead title={words.title} tab={words.heading} sub={words.sub(sum)}>
        <span className={css.tools}>
          <span className="quiet small nowrap">{words.asOf({ day: formats.day(status.asOf) })}</span>
          <KindSwitch kind={search.kind} onChange={onKind} />
        </span>
      </PageHead>
      <StatusMatrix matrix={matrix} kind={search.kind} />
      <AttentionLists search={search} today={status.asOf} />
    </>
  )
}
