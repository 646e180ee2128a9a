import { Section } from '../ui/section.tsx'
import css from './coverage-stack.module.css'
import { MatrixCellView } from './matrix-cell.tsx'
import { PillarMenu } from './pillar-menu.tsx'
import { useCellWords } from './use-cell-words.ts'
import type { Matrix } from './use-coverage.ts'

/** The matrix where the page is narrow: pillar by pillar, level by level, the ages below each other. */
export function CoverageStack({ matrix }: { matrix: Matrix }) {
  const { baseline, coverage } = useCellWords()
  return (
    <div className={css.stack}>
      {matrix.pillars.map((it) => (
        <Section
          key={it.pillar}
          title={baseline.pillar[it.pillar]}
          count={coverage.offers({ count: it.sum })}
          action={<PillarMenu rows={it} />}
        >
          {it.declared !== null && (
            <p className={it.sum > 0 ? 'warn small' : 'quiet small'}>{it.sum > 0 ? coverage.contradicts : coverage.declared}</p>
          )}
          {it.rows.map(({ level, cells }) => (
            <div key={level} className={css.level}>
              <h3>{baseline.level[level]}</h3>
              <ul>
                {cells.map((cell) => (
                  <li key={cell.key}>
                    <span className="quiet small" aria-hidden>
                      {baseline.ageBand[cell.band]}
                    </span>
                    <MatrixCellView cell={cell} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Section>
      ))}
    </div>
  )
}
