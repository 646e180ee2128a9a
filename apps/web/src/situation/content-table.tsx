import type { ContentPart } from '@etappe/i18n/content'
import { ContentCell } from './content-cell.tsx'
import css from './content.module.css'

/** A small table out of the data; on a narrow screen it scrolls within itself. */
export function ContentTable({ part }: { readonly part: Extract<ContentPart, { kind: 'table' }> }) {
  const { caption, columns, rows } = part
  const classOf = (at: number) => (columns[at]?.isFigure ? css.figure : undefined)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <div className={css.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={css.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((it, at) => (
              <th key={it.title} scope="col" className={classOf(at)}>
                {it.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={columns[at]?.title} className={classOf(at)}>
                  <ContentCell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
