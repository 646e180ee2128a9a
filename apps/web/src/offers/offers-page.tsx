import type { Verdict } from '@etappe/domain/access/policy'
import type { Offer } from '@etappe/domain/baseline/offer'
import { gridOfText } from '@etappe/domain/baseline/sheet-grid'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { useMediaQuery } from '@mantine/hooks'
import { Suspense, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import { CellConflict } from './cell-conflict.tsx'
import { CopyDialog } from './copy-dialog.tsx'
import { EndedHint } from './ended-hint.tsx'
import { FilterBar } from './filter-bar.tsx'
import { NoOffers } from './no-offers.tsx'
import { OfferCards } from './offer-cards.tsx'
import { OfferGrid } from './offer-grid.tsx'
import { OfferPanel } from './offer-panel.tsx'
import type { ChangeSearch, OfferSearch } from './offer-search.ts'
import css from './offers-page.module.css'
import { OffersTools } from './offers-tools.tsx'
import { SaveLine } from './save-line.tsx'
import { SelectionBar } from './selection-bar.tsx'
import type { Brought } from './use-bring.ts'
import { useCellSaver } from './use-cell-saver.ts'
import { useOfferCommands } from './use-offer-commands.ts'
import { useOfferWords } from './use-offer-words.ts'
import { useOffers } from './use-offers.ts'
import { useRows } from './use-rows.ts'
import { useSelection } from './use-selection.ts'
import { useUndo } from './use-undo.ts'

const BringDialog = lazyPart(async () => (await import('./bring-dialog.tsx')).BringDialog)

interface Props {
  readonly detail: CaseDetail
  /** Whether this person may write offers, or why not. */
  readonly verdict: Verdict
  readonly search: OfferSearch
  readonly change: ChangeSearch
}

type Dialog =
  | { readonly kind: 'change' | 'copy'; readonly offers: readonly Offer[] }
  | { readonly kind: 'bring'; readonly brought: Brought | null }

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
  const close = () => setDialog(null)
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
        <div className={css.foot}>
          {selection.selected.length > 0 && canWrite && (
            <SelectionBar
              count={selection.selected.length}
              onChange={() => setDialog({ kind: 'change', offers: selection.selected })}
              onCopy={() => setDialog({ kind: 'copy', offers: selection.selected })}
              onRemove={() => {
                void commands.removeAll(selection.selected)
                selection.clear()
              }}
              onClear={selection.clear}
            />
          )}
          <EndedHint count={list.hiddenEnded} change={change} />
          <SaveLine saver={saver} undo={undo} />
        </div>
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
      {dialog?.kind === 'change' && (
        <BulkDialog offers={dialog.offers} districts={data.districts} words={words} commands={commands} onClose={close} />
      )}
      {dialog?.kind === 'copy' && <CopyDialog offers={dialog.offers} districts={data.districts} commands={commands} onClose={close} />}
      {dialog?.kind === 'bring' && (
        <Suspense>
          <BringDialog caseId={caseId} data={data} words={words} initial={dialog.brought} onClose={close} />
        </Suspense>
      )}
      {saver.conflict && <CellConflict conflict={saver.conflict} saver={saver} words={words} />}
    </div>
  )
}
