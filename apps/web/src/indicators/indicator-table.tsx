import type { IndicatorKey } from '@etappe/domain/baseline/indicator'
import { useRef } from 'react'
import { useWords } from '../app/words.ts'
import { IndicatorLine } from './indicator-line.tsx'
import { groups, type IndicatorRow } from './indicator-rows.ts'
import css from './indicator-table.module.css'
import { type CellPlace, useCells } from './use-cells.ts'
import type { EntryFields } from './value-entry.ts'

interface Props {
  readonly rows: readonly IndicatorRow[]
  readonly years: readonly number[]
  readonly open: IndicatorKey | null
  readonly isReadOnly: boolean
  readonly onOpen: (key: IndicatorKey) => void
  readonly onSave: (row: IndicatorRow, year: number, fields: EntryFields) => void
  readonly onClear: (row: IndicatorRow, year: number) => void
  readonly onPaste: (text: string, at: CellPlace) => void
}

/** Indicators by year, edited where they stand. */
export function IndicatorTable({ rows, years, open, isReadOnly, onOpen, onSave, onClear, onPaste }: Props) {
  const words = useWords('indicators')
  const titles = { core: words.core.title, further: words.further, own: words.own }
  const table = useRef<HTMLTableElement>(null)
  const cells = useCells({
    table,
    rows: rows.length,
    columns: years.length,
    isReadOnly,
    onPaste,
    onClear: ({ row, column }) => {
      const [at, year] = [rows[row], years[column]]
      if (at && year !== undefined) onClear(at, year)
    },
  })
  return (
    <div className={css.scroll}>
      <table ref={table} className={css.table}>
        <thead>
          <tr>
            <th scope="col" className={css.name}>
              {words.columns.indicator}
            </th>
            {years.map((year) => (
              <th key={year} scope="col" className="num">
                {year}
              </th>
            ))}
            <th scope="col" className={css.trend}>
              {words.columns.trend}
            </th>
          </tr>
        </thead>
        {groups.map((group) => {
          const ofGroup = rows.flatMap((row, index) => (row.group === group ? [{ row, index }] : []))
          if (ofGroup.length === 0) return null
          return (
            <tbody key={group}>
              <tr className={css.group}>
                <th colSpan={years.length + 2} scope="colgroup">
                  {titles[group]}
                </th>
              </tr>
              {ofGroup.map(({ row, index }) => (
                <IndicatorLine
                  key={row.key}
                  row={row}
                  index={index}
                  years={years}
                  cells={cells}
                  isOpen={open === row.key}
                  isReadOnly={isReadOnly}
                  onOpen={() => onOpen(row.key)}
                  onSave={(year, fields) => onSave(row, year, fields)}
                />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}
