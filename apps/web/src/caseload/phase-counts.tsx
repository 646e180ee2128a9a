import type { CaseCounts } from '@etappe/domain/cases/case-query'
import { phases } from '@etappe/domain/cases/phase'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import { PhaseGlyph } from '../cases/phase-glyph.tsx'
import css from './filter-bar.module.css'

interface Props {
  readonly counts: CaseCounts | undefined
  readonly search: CaseSearch
}

/** How many of the filtered cases are in each phase; each number shows exactly these, a second click all again. */
export function PhaseCounts({ counts, search }: Props) {
  const { messages: m, formats } = useApp()
  return (
    <ul className={css.counts} aria-label={m.caseload.perPhase}>
      {phases.map((phase) => {
        const isOnly = search.phase?.length === 1 && search.phase[0] === phase
        const count = counts?.byPhase[phase]
        return (
          <li key={phase}>
            <Link
              to="/faelle"
              search={{ ...search, phase: isOnly ? undefined : [phase], open: undefined }}
              className="plainlink"
              aria-current={isOnly ? 'true' : undefined}
              activeOptions={{ exact: true, includeSearch: true }}
              resetScroll={false}
            >
              <PhaseGlyph phase={phase} />
              {m.cases.phase[phase]} <b>{count === undefined ? '–' : formats.number(count)}</b>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
