import { type ReactNode, useRef } from 'react'
import { useApp } from '../app/app-context.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import css from './case-lines.module.css'
import { CaseLine } from './case-line.tsx'
import { SkeletonLines } from './skeleton-lines.tsx'
import type { CaseList } from './use-case-list.ts'
import { usePageWindow } from './use-row-window.ts'
import { useTop } from './use-top.ts'

const rowHeight = 88
const ahead = 20

interface Props {
  readonly list: CaseList
  readonly search: CaseSearch
  readonly hasOffice: boolean
  /** What stands where the first line would be when there is none. */
  readonly children: ReactNode
}

/** The cases on a phone: a list of which only the lines in sight are drawn, in the scroll of the page. */
export function CaseLines({ list, search, hasOffice, children }: Props) {
  const { messages: m } = useApp()
  const element = useRef<HTMLUListElement>(null)
  const { rows, counts, loadMore } = list
  // The chips over the list come and go with the filters.
  const top = useTop(element, [search, rows])
  const { items, before, after } = usePageWindow({ rows, rowHeight, ahead, loadMore, top })
  if (list.isFirstLoad) return <SkeletonLines />
  if (rows.length === 0) return children
  return (
    <ul
      ref={element}
      className={css.lines}
      aria-label={m.caseload.list}
      aria-busy={list.isOutdated}
      style={{ paddingTop: before, paddingBottom: after }}
    >
      {items.map(({ index, key }) => {
        const row = rows[index]
        return row && <CaseLine key={key} row={row} position={index + 1} total={counts?.total ?? rows.length} hasOffice={hasOffice} />
      })}
    </ul>
  )
}
