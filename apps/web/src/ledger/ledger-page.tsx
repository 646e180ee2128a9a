import type { EnteredService } from '@etappe/domain/facilitation/support-service'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import { useState } from 'react'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { ContingentSection } from './contingent-section.tsx'
import { LedgerBars } from './ledger-bars.tsx'
import { LedgerHead } from './ledger-head.tsx'
import { LedgerLegend } from './ledger-legend.tsx'
import css from './ledger-page.module.css'
import { LedgerPeriod } from './ledger-period.tsx'
import type { LedgerSearch } from './ledger-search.ts'
import { LedgerTable } from './ledger-table.tsx'
import { MissingServices } from './missing-services.tsx'
import { ServiceDialog } from './service-dialog.tsx'
import { ServiceList } from './service-list.tsx'
import type { OpenLedger } from './use-ledger.ts'

interface Props {
  readonly ledger: OpenLedger
  readonly search: LedgerSearch
  readonly change: (next: LedgerSearch) => void
}

/** What the case was promised for its support, what became of it, and what is missing while there is time. */
export function LedgerPage({ ledger, search, change }: Props) {
  const [planned, setPlanned] = useState<EnteredService | 'any' | null>(null)
  const { detail, view } = ledger
  const isAhead = view.ledger.stage === 'ahead'
  return (
    <div className={css.page} data-printed>
      <LedgerHead ledger={ledger} search={search} change={change} onAdd={() => setPlanned('any')} />
      <div className={css.lead}>
        <LedgerPeriod detail={detail} view={view} />
        {search.view !== 'table' && !isAhead && <LedgerLegend />}
      </div>
      {isRunning(detail.case.lifecycle) && <WhyReadOnly verdict={ledger.mayWrite} />}
      {search.view === 'table' ? <LedgerTable view={view} /> : <LedgerBars view={view} />}
      <div className={css.columns}>
        <div className={css.column}>
          {view.ledger.stage === 'running' && <MissingServices ledger={ledger} onPlan={setPlanned} />}
          <ServiceList ledger={ledger} kind={search.kind} onKind={(kind) => change({ ...search, kind })} onAdd={() => setPlanned('any')} />
        </div>
        <ContingentSection ledger={ledger} />
      </div>
      {planned !== null && (
        <ServiceDialog ledger={ledger} service={null} kind={planned === 'any' ? null : planned} onClose={() => setPlanned(null)} />
      )}
    </div>
  )
}
