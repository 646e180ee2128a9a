import { type CaseDetail, accessOf } from '@etappe/domain/cases/case-detail'
import { can } from '@etappe/domain/access/policy'
import { useMediaQuery } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { type CoverageActions, CoverageContext } from './coverage-actions.ts'
import { CoverageEmpty } from './coverage-empty.tsx'
import { CoverageGrid } from './coverage-grid.tsx'
import { CoverageLegend } from './coverage-legend.tsx'
import css from './coverage-page.module.css'
import type { CoverageSearch } from './coverage-search.ts'
import { CoverageStack } from './coverage-stack.tsx'
import { CoverageTable } from './coverage-table.tsx'
import { CoverageTools } from './coverage-tools.tsx'
import { GapMeaning } from './gap-meaning.tsx'
import { MarkDialog, type MarkRequest } from './mark-dialog.tsx'
import { TransitionList } from './transition-list.tsx'
import { useCoverage } from './use-coverage.ts'

interface Props {
  readonly detail: CaseDetail
  readonly search: CoverageSearch
}

/** Which offers a place has for which children, where it has none, how children get from one to the next. */
export function CoveragePage({ detail, search }: Props) {
  const { api, me } = useApp()
  const { said } = useWords('coverage')
  const { id, number } = detail.case
  const coverage = useCoverage(id)
  const [asked, setAsked] = useState<MarkRequest | null>(null)
  const isPhone = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false })
  const verdict = can(me.actor, 'baseline.write', accessOf(detail))
  const { run: unmark } = useCommand(api.coverage.unmark.mutationOptions(), { done: () => said.unmarked, undo: true })
  const actions = useMemo(
    (): CoverageActions => ({
      caseId: id,
      number,
      verdict,
      askMark: setAsked,
      unmark: (mark) => void unmark({ id: mark.id, version: mark.version }),
    }),
    // The verdict is a new object each time; what it says is what counts.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [id, number, verdict.ok],
  )
  const picture = isPhone ? <CoverageStack matrix={coverage.matrix} /> : <CoverageGrid matrix={coverage.matrix} />
  return (
    <CoverageContext value={actions}>
      <div className={css.page} data-printed>
        <CoverageTools detail={detail} coverage={coverage} view={search.view} />
        <WhyReadOnly verdict={verdict} />
        {coverage.state.offers.length === 0 && <CoverageEmpty />}
        <div className={css.columns}>
          <div className={css.main}>
            {search.view === 'table' ? <CoverageTable {...coverage} /> : picture}
            {search.view !== 'table' && <CoverageLegend />}
          </div>
          <div className={css.side}>
            <TransitionList state={coverage.state} />
            <GapMeaning {...coverage} />
          </div>
        </div>
        {asked && <MarkDialog caseId={id} request={asked} onClose={() => setAsked(null)} />}
      </div>
    </CoverageContext>
  )
}
