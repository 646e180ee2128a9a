import { cellOfKey } from '@etappe/domain/baseline/cell-key'
import type { Finding } from '@etappe/domain/baseline/finding'
import { IconChartBar, IconClipboardList, IconSquareDashed } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import { useFindingActions } from './finding-actions.ts'
import css from './findings.module.css'
import type { Findings } from './use-findings.ts'

const icon = { size: 14, className: 'icon', 'aria-hidden': true } as const

/** What a finding rests on: gaps of the matrix, offers, indicators. */
export function FindingLinks({ finding, list }: { finding: Finding; list: Findings }) {
  const { number } = useFindingActions()
  const baseline = useWords('baseline')
  const words = useWords('findings')
  const offers = list.offersOf(finding)
  const indicators = list.indicatorsOf(finding)
  if (finding.cells.length + offers.length + indicators.length === 0) return null
  return (
    <ul className={css.links}>
      {finding.cells.map((key) => {
        const { pillar, level, band } = cellOfKey(key)
        return (
          <li key={key}>
            <IconSquareDashed {...icon} />
            <Link to="/faelle/$number/ausgangslage/angebote" params={{ number }} search={{ pillar, level, band }}>
              {words.cellIs({ pillar: baseline.pillar[pillar], level: baseline.level[level], band: baseline.ageBand[band] })}
            </Link>
          </li>
        )
      })}
      {offers.map((it) => (
        <li key={it.id}>
          <IconClipboardList {...icon} />
          <bdi>{it.name}</bdi>
        </li>
      ))}
      {indicators.map((it) => (
        <li key={it.id}>
          <IconChartBar {...icon} />
          <bdi>{it.name}</bdi>
        </li>
      ))}
    </ul>
  )
}
