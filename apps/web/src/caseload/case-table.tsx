import { type ReactNode, useRef } from 'react'
import { useApp } from '../app/app-context.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import { CaseRow } from './case-row.tsx'
import { CaseTableHead } from './case-table-head.tsx'
import css from './case-table.module.css'
import { SkeletonRows } from './skeleton-rows.tsx'
import type { CaseList } from './use-case-list.ts'
import type { ChangeSearch } from './use-case-search.ts'
import type { Cursor } from './use-cursor.ts'
import { useFollowCursor } from './use-follow-cursor.ts'
import { useRowWindow } from './use-row-window.ts'

const head = 32
const rowHeight = 46
const ahead = 40

interface Props {
  readonly list: CaseList
  readonly search: CaseSearch
  readonly change: ChangeSearch
  readonly cursor: Cursor
  readonly hasOffice: boolean
  /** What stands where the first row would be when there is none. */
  readonly children: ReactNode
}

/** The cases as a table of which only the rows in sight are drawn; it stays a table for those who listen to it. */
export function CaseTable({ list, search, change, cursor, hasOffice, children }: Props) {
  const { messages: m } = useApp()
  const scroller = useRef<HTMLDivElement>(null)
  const { rows, loadMore } = list
  const { items, before, after, scrollTo } = useRowWindow({ rows, rowHeight, ahead, loadMore, scroller, head })
  useFollowCursor({ cursor, rows, scroller, scrollTo })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled with the arrow keys
    <div ref={scroller} className={css.scroll} role="region" aria-label={m.caseload.table} tabIndex={0} data-scroll-restoration-id="faelle">
      <table className={css.table} aria-rowcount={list.counts ? list.counts.total + 1 : -1} aria-busy={list.isFirstLoad || list.isOutdated}>
        <caption className="sr">{m.caseload.table}</caption>
        <CaseTableHead search={search} change={change} />
        <tbody>
          {list.isFirstLoad && <SkeletonRows />}
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {items.map(({ index, key }) => {
            const row = rows[index]
            return (
              row && (
                <CaseRow
                  key={key}
                  row={row}
                  rowIndex={index + 2}
                  isOpen={row.number === cursor.open}
                  hasOffice={hasOffice}
                  onShow={cursor.show}
                />
              )
            )
          })}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </tbody>
      </table>
      {rows.length === 0 && children}
    </div>
  )
}
