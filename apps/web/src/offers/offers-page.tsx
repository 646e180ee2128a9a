import type { Verdict } from '@etappe/domain/access/policy'
import { gridOfText } from '@etappe/domain/baseline/sheet-grid'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { CellConflict } from './cell-conflict.tsx'
import { FilterBar } from './filter-bar.tsx'
import { NoOffers } from './no-offers.tsx'
import { OfferCards } from './offer-cards.tsx'
import { OfferGrid } from './offer-grid.tsx'
import { OfferPanel } from './offer-panel.tsx'
import type { ChangeSearch, OfferSearch } from './offer-search.ts'
import css from './offers-page.module.css'
import { type Dialog, OffersDialog } from './offers-dialog.tsx'
import { OffersFoot } from './offers-foot.tsx'
import { OffersTools } from './offers-tools.tsx'
import { useCellSaver } from './use-cell-saver.ts'
import { useOfferCommands } from './use-offer-commands.ts'
import { useOfferWords } from './use-offer-words.ts'
import { useOffers } from './use-offers.ts'
import { useRows } from './use-rows.ts'
import { useSelection } from './use-selection.ts'
import { useUndo } from './use-undo.ts'

interface Props {
  readonly detail: CaseDetail
  /** Whether this person may write offers, or why not. */
  readonly verdict: Verdict
  readonly search: OfferSearch
  readonly change: ChangeSearch
}

/** The offers of a case: a table to fill in on a desk, a list on a phone, each with a form for everything. */
export function OffersPage({ detail, verdict, search, change }: Props) {
  const { formats } = useApp()
  const say = useWords('offers')
  const { id: caseId, number } = detail.case
  const data = useOffers(caseId)
  const list = useRows(data, search)
  const words = useOfferWords(data.names)
  const saver = useCellSaver(caseId)
  const undo = useUndo(saver)
  const selection = useSelection(list.rows)
  const commands = useOfferCommands(caseId)
  const isPhone = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false })
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const canWrite = verdict.ok
  const { rows } = list
  const total = data.offers.length
  const shown =
    rows.length === total ? formats.number(total) : say.countOf({ shown: formats.number(rows.length), total: formats.number(total) })
  const add = () => change({ open: 'new' })
  const bring = () => setDialog({ kind: 'bring', brought: null })
  const onBlock = (text: string, start: number) => {
    const sheets = [gridOfText(text, say.bring.pasted)]
    if (canWrite) setDialog({ kind: 'bring', brought: { name: say.bring.pasted, sheets, start } })
  }
  const nothing = rows.length === 0 && (
    <div className={css.nothing}>
      <NoOffers isEmpty={total === 0} canWrite={canWrite} onAdd={add} onBring={bring} change={change} />
    </div>
  )
  return (
    <div className={css.page}>
      <div className={css.head}>
        <h2>
          {say.heading}
          <span className={css.count}>{shown}</span>
        </h2>
        <div className={css.tools}>
          <OffersTools number={number} count={total} search={search} canWrite={canWrite} onAdd={add} onBring={bring} />
        </div>
      </div>
      <div className={css.why}>
        <WhyReadOnly verdict={verdict} />
      </div>
      {total > 0 && <FilterBar data={data} search={search} change={change} />}
      {isPhone || total === 0 ? (
        <>
          <OfferCards rows={rows} words={words} onOpen={(id) => change({ open: id })} />
          {nothing}
        </>
      ) : (
        <OfferGrid
          data={data}
          list={list}
          words={words}
          saver={saver}
          selection={selection}
          search={search}
          change={change}
          canWrite={canWrite}
          undo={undo}
          onBlock={onBlock}
        >
          {nothing}
        </OfferGrid>
      )}
      {total > 0 && (
        <OffersFoot
          selection={selection}
          canWrite={canWrite}
          hiddenEnded={list.hiddenEnded}
          change={change}
          saver={saver}
          undo={undo}
          onDialog={(kind) => setDialog({ kind, offers: selection.selected })}
          onRemove={() => {
            void commands.removeAll(selection.selected)
            selection.clear()
          }}
        />
      )}
      <OfferPanel
        caseId={caseId}
        data={data}
        search={search}
        words={words}
        canWrite={canWrite}
        onClose={() => change({ open: undefined })}
        onCopy={(offer) => setDialog({ kind: 'copy', offers: [offer] })}
        onRemove={(offer) => {
          change({ open: undefined })
          void commands.removeAll([offer])
        }}
      />
      <OffersDialog caseId={caseId} dialog={dialog} data={data} words={words} commands={commands} onClose={() => setDialog(null)} />
      {saver.conflict && <CellConflict conflict={saver.conflict} saver={saver} words={words} />}
    </div>
  )
}
