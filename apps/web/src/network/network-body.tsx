import type { Verdict } from '@etappe/domain/access/policy'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Day } from '@etappe/domain/kernel/day'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { Cooperation } from '@etappe/domain/organisations/cooperation'
import type { NetworkChange } from '@etappe/domain/organisations/network-change'
import type { RefObject } from 'react'
import { DayChoice } from './day-choice.tsx'
import { NetworkAside } from './network-aside.tsx'
import { NetworkFigures } from './network-figures.tsx'
import css from './network-page.module.css'
import type { ChangeSearch, Highlight, NetworkSearch, View } from './network-search.ts'
import { NetworkViews } from './network-views.tsx'
import { NoCooperation } from './no-cooperation.tsx'
import type { Dated, WholeNetwork } from './use-network.ts'
import type { SetLevel } from './use-set-level.ts'

export interface BodyProps {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly detail: CaseDetail
  readonly verdict: Verdict
  readonly search: NetworkSearch
  readonly change: ChangeSearch
  readonly whole: WholeNetwork
  /** The network on the chosen day. */
  readonly dated: Dated & { readonly change: NetworkChange }
  /** The network the figures speak of: of two that are compared, today's. */
  readonly now: Dated
  readonly view: View
  readonly isPhone: boolean
  readonly setLevel: SetLevel
  readonly onDay: (on: Day) => void
  readonly onAdd: (one: OrganisationId | null, other: OrganisationId | null) => void
  readonly onEdit: (cooperation: Cooperation) => void
  readonly onClose: () => void
}

/** Figures, the day, the network in the chosen view, and beside it the organisation that is open or what is missing. */
export function NetworkBody(props: BodyProps) {
  const { verdict, search, change, whole, dated, view } = props
  const isGrid = view === 'grid'
  // The grid is filled in for one day.
  const isCompared = search.mode === 'compare' && !isGrid
  const onOpen = (id: OrganisationId) => change({ open: id })
  const opened = whole.data.organisations.find((it) => it.id === search.open)?.id ?? null
  // What a figure counts lights up in the picture; elsewhere the table of it opens.
  const onShow = (show: Highlight | undefined) => {
    const list = show === 'reached' || show === 'unconnected' ? 'organisations' : undefined
    change(view === 'picture' ? { show } : { show, view: 'table', list })
  }
  return (
    <>
      <NetworkFigures now={props.now} before={isCompared ? dated : null} show={search.show} onShow={onShow} />
      {whole.data.cooperations.length === 0 && verdict.ok && !isGrid && <NoCooperation onGrid={() => change({ view: 'grid' })} />}
      {!isGrid && (
        <DayChoice
          period={whole.period}
          on={dated.on}
          isCompared={isCompared}
          onCompare={(compare) => change({ mode: compare ? 'compare' : undefined, on: undefined })}
          onDay={props.onDay}
        />
      )}
      <div className={css.columns} data-whole={isGrid || (isCompared && !opened) || undefined}>
        <div className={css.main}>
          <NetworkViews {...props} opened={opened} onOpen={onOpen} />
        </div>
        <NetworkAside {...props} opened={opened} onOpen={onOpen} isCompared={isCompared} />
      </div>
    </>
  )
}
