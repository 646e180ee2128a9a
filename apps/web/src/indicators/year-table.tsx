import { isShare } from '@etappe/domain/baseline/indicator'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { IndicatorRow } from './indicator-rows.ts'
import { ValueText } from './value-text.tsx'
import css from './year-table.module.css'

interface Props {
  readonly row: IndicatorRow
  readonly open: number | null
  /** Opens a year for editing; `null` when nothing can be edited. */
  readonly onOpen: ((year: number) => void) | null
}

/** The values of one indicator, the newest first, with what they rest on. */
export function YearTable({ row, open, onOpen }: Props) {
  const { formats } = useApp()
  const words = useWords('indicators')
  const labels = words.field.indicatorValue
  const values = [...row.values.values()].toSorted((a, b) => b.year - a.year)
  const hasBase = isShare(row.unit)
  return (
    <table className={css.table}>
      <caption className="sr">{words.detail.values}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.year}</th>
          <th scope="col" className="num">
            {labels.value}
          </th>
          {hasBase && (
            <th scope="col" className="num">
              {labels.base}
            </th>
          )}
          <th scope="col">{labels.source}</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value) => (
          <tr key={value.year} data-open={open === value.year || undefined}>
            <th scope="row">
              {onOpen ? (
                <button type="button" aria-label={words.edit({ indicator: row.name, year: value.year })} onClick={() => onOpen(value.year)}>
                  {value.year}
                </button>
              ) : (
                value.year
              )}
            </th>
            <td className="num">
              <ValueText value={{ ...value, source: value.source || '–' }} row={row} />
            </td>
            {hasBase && (
              <td className="num">{value.suppressed ? words.baseUnderTen : value.base === null ? '–' : formats.number(value.base)}</td>
            )}
            <td>
              {value.source === '' ? (
                <span className="warn">{value.state === 'measured' ? words.noSource : '–'}</span>
              ) : (
                <bdi>{value.source}</bdi>
              )}
              {value.note !== '' && <bdi className="quiet small">{value.note}</bdi>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
