import { useWords } from '../app/words.ts'
import { CellEditor } from './cell-editor.tsx'
import type { IndicatorRow } from './indicator-rows.ts'
import css from './indicator-table.module.css'
import { Trend } from './trend.tsx'
import type { Cells } from './use-cells.ts'
import { useFigures } from './use-figures.ts'
import type { EntryFields } from './value-entry.ts'
import { ValueText } from './value-text.tsx'

interface Props {
  readonly row: IndicatorRow
  readonly index: number
  readonly years: readonly number[]
  readonly cells: Cells
  readonly isOpen: boolean
  readonly isReadOnly: boolean
  readonly onOpen: () => void
  readonly onSave: (year: number, fields: EntryFields) => void
}

/** One indicator with its years. */
export function IndicatorLine({ row, index, years, cells, isOpen, isReadOnly, onOpen, onSave }: Props) {
  const words = useWords('indicators')
  const { unitWord } = useFigures()
  return (
    <tr data-open={isOpen || undefined}>
      <th scope="row" className={css.name}>
        <button type="button" className={css.open} aria-expanded={isOpen} onClick={onOpen}>
          {row.name}
        </button>
        {row.unit !== 'count' && <span className="quiet small">{unitWord(row)}</span>}
      </th>
      {years.map((year, column) => {
        const at = { row: index, column }
        const value = row.values.get(year)
        const isEdited = cells.editing?.row === index && cells.editing.column === column
        return (
          <td key={year} className={css.cell}>
            <button type="button" className={css.value} aria-disabled={isReadOnly || undefined} {...cells.cellProps(at)}>
              <span className="sr">{words.cell({ indicator: row.name, year })} </span>
              <ValueText value={value} row={row} />
            </button>
            {isEdited && (
              <CellEditor
                row={row}
                year={year}
                typed={cells.editing?.typed ?? null}
                onCancel={() => cells.close(at)}
                onSave={(fields, then) => {
                  cells.close(then === 'down' ? { row: index + 1, column } : null)
                  onSave(year, fields)
                }}
              />
            )}
          </td>
        )
      })}
      <td className={css.trend}>
        <Trend row={row} />
      </td>
    </tr>
  )
}
