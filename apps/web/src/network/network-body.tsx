import type { Verdict } from '@etappe/domain/access/policy'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Day } from '@etappe/domain/kernel/day'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { Cooperation } from '@etappe/domain/organisations/cooperation'
import type { NetworkChange } from '@etappe/domain/organisations/network-change'
import { Button } from '@mantine/core'
import type { RefObject } from 'react'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { DayChoice } from './day-choice.tsx'
import { LevelGrid } from './level-grid.tsx'
import { NetworkFigures } from './network-figures.tsx'
import css from './network-page.module.css'
import type { ChangeSearch, NetworkSearch, View } from './network-search.ts'
import { NetworkSide } from './network-side.tsx'
import { NetworkTables } from './network-tables.tsx'
import { OrganisationPanel } from './organisation-panel.tsx'
import { PictureView } from './picture-view.tsx'
import { pointedAt } from './pointed-at.ts'
import type { Dated, WholeNetwork } from './use-network.ts'
import type { SetLevel } from './use-set-level.ts'
import { WhatsChanged } from './whats-changed.tsx'
import { WhatsMissing } from './whats-missing.tsx'

interface Props {
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
export function NetworkBody(props: Props) {
  const { detail, verdict, search, change, whole, dated, now, view, isPhone, setLevel, onEdit } = props
  const { empty } = useWords('network')
  const isCompared = search.mode === 'compare'
  const pointed = pointedAt(now, search.show)
  const open = (id: OrganisationId) => change({ open: id })
  const opened = search.open !== undefined && whole.data.organisations.some((it) => it.id === search.open) ? search.open : null
  const panel = opened && (
    <NetworkSide isPhone={isPhone} onClose={props.onClose}>
      <OrganisationPanel
        id={opened}
        whole={whole}
        dated={now}
        verdict={verdict}
        setLevel={setLevel}
        onOpen={open}
        onEdit={onEdit}
        onAdd={() => props.onAdd(opened, null)}
        onClose={props.onClose}
      />
    </NetworkSide>
  )
  const isGrid = view === 'grid'
  return (
    <>
      <NetworkFigures
        now={now}
        before={isCompared && !isGrid ? dated : null}
        show={search.show}
        onShow={(show) =>
          change({
            show,
            ...(view === 'picture'
              ? {}
              : { view: 'table', list: show === undefined || show === 'connected' ? undefined : 'organisations' }),
          })
        }
      />
      {whole.data.cooperations.length === 0 && verdict.ok && !isGrid && (
        <EmptyState
          action={
            <Button variant="default" onClick={() => change({ view: 'grid' })}>
              {empty.noCooperationAction}
            </Button>
          }
        >
          {empty.noCooperation}
        </EmptyState>
      )}
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
          {view === 'picture' && (
            <PictureView
              svg={props.svg}
              caseId={detail.case.id}
              number={detail.case.number}
              whole={whole}
              dated={dated}
              isCompared={isCompared}
              isPhone={isPhone}
              openId={opened}
              pointedAt={pointed}
              onOpen={open}
              onConnect={verdict.ok ? props.onAdd : null}
            />
          )}
          {view === 'table' && (
            <NetworkTables
              whole={whole}
              dated={dated}
              pointedAt={pointed}
              search={search}
              change={change}
              verdict={verdict}
              onOpen={open}
              onEdit={onEdit}
            />
          )}
          {isGrid && <LevelGrid whole={whole} verdict={verdict} setLevel={setLevel} on={dated.on} onDay={props.onDay} />}
        </div>
        <aside className={css.side}>
          {panel}
          {(!opened || isPhone) && (
            <>
              {isCompared && !isGrid && <WhatsChanged change={dated.change} />}
              <WhatsMissing number={detail.case.number} network={now.network} />
            </>
          )}
        </aside>
      </div>
    </>
  )
}
