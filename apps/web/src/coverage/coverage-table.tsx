import { IconUnlink } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import reading from '../ui/table.module.css'
import { useCoverageActions } from './coverage-actions.ts'
import css from './coverage-table.module.css'
import { useCellWords } from './use-cell-words.ts'
import type { Coverage } from './use-coverage.ts'

/** The matrix as a list of its cells: the same content for those who read rather than look. */
export function CoverageTable({ matrix, unlinked }: Pick<Coverage, 'matrix' | 'unlinked'>) {
  const { formats } = useApp()
  const { number } = useCoverageActions()
  const { baseline, coverage, nameOf } = useCellWords()
  const labels = coverage.column
  return (
    <div className={reading.scroll}>
      <table className={`${reading.table} ${css.table}`}>
        <caption className="sr">{coverage.caption}</caption>
        <thead>
          <tr>
            {(['pillar', 'level', 'band', 'count', 'state', 'names', 'findings'] as const).map((it) => (
              <th key={it} scope="col" data-column={it}>
                {labels[it]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.cells.map((cell) => {
            const { pillar, level, band, state, offers, mark, findings } = cell
            return (
              <tr key={cell.key}>
                <th scope="row">{baseline.pillar[pillar]}</th>
                <td>{baseline.level[level]}</td>
                <td>{baseline.ageBand[band]}</td>
                <td className="num">
                  <Link to="/faelle/$number/ausgangslage/angebote" params={{ number }} search={{ pillar, level, band }}>
                    {formats.number(offers.length)}
                    <span className="sr"> {nameOf(cell)}</span>
                  </Link>
                </td>
                <td className={state === 'gap' ? 'bad' : undefined}>{coverage.state[state]}</td>
                <td>
                  {offers.map((it) => (
                    <span key={it.id} className={css.name}>
                      {it.name}
                      {unlinked.has(it.id) && <IconUnlink size={14} role="img" aria-label={coverage.unlinked} />}
                    </span>
                  ))}
                  {state === 'none' && <span className="quiet">{mark?.reason}</span>}
                </td>
                <td>
                  {findings.map((it) => (
                    <Link
                      key={it.id}
                      className={css.ref}
                      to="/faelle/$number/ausgangslage/befunde"
                      params={{ number }}
                      search={{ open: it.number }}
                    >
                      B {it.number}
                    </Link>
                  ))}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
