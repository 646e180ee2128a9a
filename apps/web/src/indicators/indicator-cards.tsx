import type { IndicatorKey } from '@etappe/domain/baseline/indicator'
import { IconChevronRight } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './indicator-cards.module.css'
import { groups, type IndicatorRow } from './indicator-rows.ts'
import { Trend } from './trend.tsx'
import { ValueText } from './value-text.tsx'

interface Props {
  readonly rows: readonly IndicatorRow[]
  readonly onOpen: (key: IndicatorKey) => void
}

const latestOf = (row: IndicatorRow) => [...row.values.values()].toSorted((a, b) => b.year - a.year)[0]

/** One card for each indicator: its newest value and what became of it. For the phone. */
export function IndicatorCards({ rows, onOpen }: Props) {
  const words = useWords('indicators')
  const titles = { core: words.core.title, further: words.further, own: words.own }
  return groups.map((group) => {
    const ofGroup = rows.filter((row) => row.group === group)
    if (ofGroup.length === 0) return null
    return (
      <section key={group} aria-label={titles[group]}>
        <h3 className={css.group}>{titles[group]}</h3>
        <ul>
          {ofGroup.map((row) => {
            const latest = latestOf(row)
            return (
              <li key={row.key} className={css.card}>
                <button type="button" onClick={() => onOpen(row.key)}>
                  <span className="strong">{row.name}</span>
                  <span className={css.value}>
                    <ValueText value={latest} row={row} />
                    {latest && <span className="quiet small">{latest.year}</span>}
                  </span>
                  <IconChevronRight size={18} className="icon" aria-hidden />
                </button>
                <Trend row={row} />
              </li>
            )
          })}
        </ul>
      </section>
    )
  })
}
