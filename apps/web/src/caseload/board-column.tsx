import type { Phase } from '@etappe/domain/cases/phase'
import { useCallback, useRef } from 'react'
import { useApp } from '../app/app-context.tsx'
import { PhaseGlyph } from '../cases/phase-glyph.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import { rememberWalk } from '../cases/case-walk.ts'
import { BoardCard } from './board-card.tsx'
import { BoardNote } from './board-note.tsx'
import css from './case-board.module.css'
import { boardColumnOptions } from './case-list-query.ts'
import { hasSeveralOffices } from './filter-fields.ts'
import { useCaseList } from './use-case-list.ts'
import { useRowWindow } from './use-row-window.ts'

interface Props {
  readonly phase: Phase
  readonly search: CaseSearch
}

const rowHeight = 118
const ahead = 12

/** The cases of one phase, those that need attention on top. Loads its own pages. */
export function BoardColumn({ phase, search }: Props) {
  const { api, me, messages: m, formats } = useApp()
  const scroller = useRef<HTMLDivElement>(null)
  const list = useCaseList(boardColumnOptions(api, search, phase))
  const { rows, counts, loadMore } = list
  const { items, before, after } = useRowWindow({ rows, rowHeight, ahead, loadMore, scroller })
  const total = counts?.total ?? 0
  const walk = useCallback(
    () =>
      rememberWalk(
        rows.map(({ number }) => number),
        total,
      ),
    [rows, total],
  )
  const hasOffice = hasSeveralOffices(me.actor) && search.office?.length !== 1
  return (
    <section className={css.column} aria-labelledby={`board-${phase}`}>
      <h2 id={`board-${phase}`} className={css.head}>
        <PhaseGlyph phase={phase} />
        {m.cases.phase[phase]}
        {counts && <span className={css.count}>{formats.number(total)}</span>}
      </h2>
      <div ref={scroller} className={css.cards} aria-busy={list.isFirstLoad || list.isOutdated}>
        <BoardNote list={list} />
        <ul style={{ paddingTop: before, paddingBottom: after }}>
          {items.map(({ index, key }) => {
            const row = rows[index]
            return row && <BoardCard key={key} row={row} position={index + 1} total={total} hasOffice={hasOffice} onOpen={walk} />
          })}
        </ul>
      </div>
    </section>
  )
}
