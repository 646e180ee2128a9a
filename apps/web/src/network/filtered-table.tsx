import { Table } from '@mantine/core'
import '@mantine/core/styles/Table.css'
import type { ReactNode } from 'react'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './tables.module.css'

interface Props {
  readonly filters: ReactNode
  /** How many rows are left, in words. */
  readonly count: string
  /** What is said instead of the table; `null` while there are rows. */
  readonly none: string | null
  readonly columns: ReactNode
  /** The rows. */
  readonly children: ReactNode
}

/** The frame of the tables of a network: filters, how many rows they leave, and these. */
export function FilteredTable({ filters, count, none, columns, children }: Props) {
  return (
    <>
      <div className={css.filters}>
        {filters}
        <p className={css.count} aria-live="polite">
          {count}
        </p>
      </div>
      {none === null ? (
        <div className={css.scroll}>
          <Table className={css.table}>
            <Table.Thead>
              <Table.Tr>{columns}</Table.Tr>
            </Table.Thead>
            <Table.Tbody>{children}</Table.Tbody>
          </Table>
        </div>
      ) : (
        <EmptyState>{none}</EmptyState>
      )}
    </>
  )
}
