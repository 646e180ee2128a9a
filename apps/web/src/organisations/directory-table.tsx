import type { OrganisationRow } from '@etappe/domain/organisations/directory'
import { type ReactNode, useRef } from 'react'
import { useRowKeys } from '../app/use-row-keys.ts'
import { useWords } from '../app/words.ts'
import directory from '../ui/directory.module.css'
import { DirectoryRow } from './directory-row.tsx'
import css from './directory-table.module.css'
import { DirectorySkeleton } from './directory-skeleton.tsx'

interface Props {
  readonly rows: readonly OrganisationRow[]
  readonly isLoading: boolean
  /** What stands where the first row would be when there is none. */
  readonly children: ReactNode
}

/** The organisations as a table; on a phone each row becomes a short block. */
export function DirectoryTable({ rows, isLoading, children }: Props) {
  const { list } = useWords('organisations')
  const body = useRef<HTMLTableSectionElement>(null)
  useRowKeys(body, list)
  return (
    <>
      <table className={`${directory.table} ${css.table}`} aria-busy={isLoading}>
        <caption className="sr">{list.table}</caption>
        <thead>
          <tr>
            <th scope="col">{list.name}</th>
            <th scope="col" className={css.kind}>
              {list.kind}
            </th>
            <th scope="col" className={css.pillar}>
              {list.pillar}
            </th>
            <th scope="col" className={css.place}>
              {list.place}
            </th>
            <th scope="col" className={css.number}>
              {list.cases}
            </th>
            <th scope="col" className={css.number}>
              {list.people}
            </th>
          </tr>
        </thead>
        <tbody ref={body}>{isLoading ? <DirectorySkeleton /> : rows.map((row) => <DirectoryRow key={row.id} row={row} />)}</tbody>
      </table>
      {!isLoading && rows.length === 0 && children}
    </>
  )
}
