import { type ReactNode, useRef } from 'react'
import { useApp } from '../app/app-context.tsx'
import directory from '../ui/directory.module.css'
import css from './people-table.module.css'
import type { Person } from './person.ts'
import { PersonRow } from './person-row.tsx'
import { SkeletonRows } from './skeleton-rows.tsx'
import { useRowKeys } from '../app/use-row-keys.ts'

interface Props {
  readonly people: readonly Person[]
  readonly isLoading: boolean
  /** What stands where the first row would be when there is none. */
  readonly children: ReactNode
}

/** The people as a table; on a phone each row becomes a short block. */
export function PeopleTable({ people, isLoading, children }: Props) {
  const { messages: m } = useApp()
  const body = useRef<HTMLTableSectionElement>(null)
  useRowKeys(body, m.users.keys)
  const { column, table } = m.users.list
  return (
    <>
      <table className={`${directory.table} ${css.table}`} aria-busy={isLoading}>
        <caption className="sr">{table}</caption>
        <thead>
          <tr>
            <th scope="col" className={css.name}>
              {column.name}
            </th>
            <th scope="col">{column.roles}</th>
            <th scope="col" className={css.state}>
              {column.state}
            </th>
            <th scope="col" className={css.last}>
              {column.lastSignIn}
            </th>
          </tr>
        </thead>
        <tbody ref={body}>{isLoading ? <SkeletonRows /> : people.map((person) => <PersonRow key={person.id} person={person} />)}</tbody>
      </table>
      {!isLoading && people.length === 0 && children}
    </>
  )
}
