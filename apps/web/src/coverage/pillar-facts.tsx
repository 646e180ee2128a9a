import { IconAlertTriangle } from '@tabler/icons-react'
import css from './coverage-grid.module.css'
import { PillarMenu } from './pillar-menu.tsx'
import { useCellWords } from './use-cell-words.ts'
import type { PillarRows } from './use-coverage.ts'

/** Name of a pillar, how many offers it has, and what was declared about it. */
export function PillarFacts({ rows }: { rows: PillarRows }) {
  const { baseline, coverage } = useCellWords()
  const { pillar, declared, sum } = rows
  const contradicts = declared !== null && sum > 0
  return (
    <div className={css.facts}>
      <span>
        {baseline.pillar[pillar]}
        <span className="quiet small">{coverage.offers({ count: sum })}</span>
        {declared !== null && (
          <span className={contradicts ? 'warn small' : 'quiet small'} title={declared.reason || undefined}>
            {contradicts && <IconAlertTriangle size={14} aria-hidden />}
            {contradicts ? coverage.contradicts : coverage.declared}
          </span>
        )}
      </span>
      <PillarMenu rows={rows} />
    </div>
  )
}
