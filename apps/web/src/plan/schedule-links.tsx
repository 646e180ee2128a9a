import type { MeasureId } from '@etappe/domain/kernel/id'
import type { Link } from '@etappe/domain/plan/schedule-links'
import { barOf, type Scale } from '@etappe/domain/plan/schedule-scale'
import type { Span } from '@etappe/domain/plan/schedule-span'
import { memo } from 'react'
import css from './schedule-links.module.css'
import { linkPath } from './schedule-link-path.ts'
import { rowHeight } from './schedule-rows.ts'

export interface DrawnLink extends Link {
  readonly isCritical: boolean
  readonly isClash: boolean
}

interface Props {
  readonly links: readonly DrawnLink[]
  readonly scale: Scale
  /** The line a measure stands in; absent when it is filtered out. */
  readonly rowOf: ReadonlyMap<MeasureId, number>
  readonly spanOf: (id: MeasureId) => Span | null
  readonly first: number
  readonly last: number
  readonly rows: number
}

/** Dependencies as lines from the end of one bar to the start of the other; those in sight, or passing through. */
export const ScheduleLinks = memo(function ScheduleLinks({ links, scale, rowOf, spanOf, first, last, rows }: Props) {
  const drawn = links.flatMap((it) => {
    const [from, to] = [rowOf.get(it.from), rowOf.get(it.to)]
    const [before, after] = [spanOf(it.from), spanOf(it.to)]
    if (from === undefined || to === undefined || !before || !after) return []
    if (Math.max(from, to) < first || Math.min(from, to) > last) return []
    const bar = barOf(scale, before)
    const d = linkPath({ x: bar.x + bar.width, row: from }, { x: barOf(scale, after).x, row: to }, rowHeight)
    return [{ ...it, d }]
  })
  return (
    <svg className={css.links} width={scale.width} height={rows * rowHeight} aria-hidden>
      {drawn.map((it) => (
        <path key={`${it.from} ${it.to}`} d={it.d} data-critical={it.isCritical || undefined} data-clash={it.isClash || undefined} />
      ))}
    </svg>
  )
})
