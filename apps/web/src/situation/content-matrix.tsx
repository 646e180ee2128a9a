import type { ContentPart } from '@etappe/i18n/content'
import css from './content.module.css'

/** The coverage matrix as the report shows it: numbers and words, with a tone that says nothing more. */
export function ContentMatrix({ part }: { readonly part: Extract<ContentPart, { kind: 'matrix' }> }) {
  const { caption, rowTitles, columns, groups, legend } = part
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <div className={css.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={css.matrix}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[...rowTitles, ...columns].map((it) => (
              <th key={it} scope="col">
                {it}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.title}>
            {group.rows.map((row, index) => (
              <tr key={row.title}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={group.rows.length}>
                    {group.title}
                    <small>{group.note}</small>
                  </th>
                )}
                <th scope="row">{row.title}</th>
                {row.cells.map((cell, at) => (
                  <td key={columns[at]} data-tone={cell.tone}>
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <ul className={css.legend}>
        {legend.map((it) => (
          <li key={it.tone}>
            <i data-tone={it.tone} aria-hidden />
            {it.text}
          </li>
        ))}
      </ul>
    </div>
  )
}
