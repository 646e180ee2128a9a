import { importTargets } from '@etappe/domain/baseline/offer-vocabulary'
import { showCell } from '@etappe/domain/baseline/sheet-grid'
import { NativeSelect } from '@mantine/core'
import { useWords } from '../app/words.ts'
import css from './bring.module.css'
import type { Bring } from './use-bring.ts'
import { useTargetLabels } from './use-target-labels.ts'

const examples = 3

/** A, B … Z, AA: how Excel names its columns. */
const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** What stands in which column of the table, with examples. */
export function BringColumns({ bring }: { readonly bring: Bring }) {
  const words = useWords('offers').bring
  const labels = useTargetLabels()
  const { sheet, layout, map } = bring
  const headings = sheet?.rows[layout.heading] ?? []
  const below = sheet?.rows.slice(layout.heading + 1, layout.heading + 40) ?? []
  const examplesOf = (column: number) =>
    [...new Set(below.map((row) => showCell(row[column])).filter((it) => it !== ''))].slice(0, examples)
  const nameOf = (column: number) => {
    const heading = showCell(headings[column])
    const letter = letterOf(column)
    return heading === '' ? words.column({ letter }) : words.columnIs({ letter, heading })
  }
  const choices = [{ value: '', label: words.ignored }, ...importTargets.map((value) => ({ value, label: labels[value] }))]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled with the arrow keys
    <div className={css.columns} role="region" aria-label={words.columns} tabIndex={0}>
      <table>
        <caption className="sr">{words.columnsLead}</caption>
        <thead>
          <tr>
            {layout.mapping.map((target, column) => (
              <th key={letterOf(column)} scope="col" data-ignored={target === null || undefined}>
                <span className={css.text}>{nameOf(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {layout.mapping.map((target, column) => (
              <td key={letterOf(column)} data-ignored={target === null || undefined}>
                <NativeSelect
                  aria-label={`${nameOf(column)}: ${words.takenFor}`}
                  value={target ?? ''}
                  data={choices}
                  onChange={(event) => map(column, importTargets.find((it) => it === event.currentTarget.value) ?? null)}
                />
              </td>
            ))}
          </tr>
          <tr>
            {layout.mapping.map((target, column) => (
              <td key={letterOf(column)} className={css.example} data-ignored={target === null || undefined}>
                {examplesOf(column).map((it) => (
                  <span key={it}>{it}</span>
                ))}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
