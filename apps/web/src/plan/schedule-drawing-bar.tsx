import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import { barOf, type Scale } from '@etappe/domain/plan/schedule-scale'
import { drawing } from './schedule-drawing-size.ts'
import css from './schedule-drawing.module.css'

/** The bars of a measure in the drawing: now, critical below it, and as agreed. */
export function ScheduleDrawingBar({ item, scale }: { readonly item: ScheduleItem; readonly scale: Scale }) {
  const { span, drift } = item
  const agreed = drift?.agreed && barOf(scale, drift.agreed)
  const bar = span && barOf(scale, span)
  const width = Math.max(bar?.width ?? 0, 2)
  return (
    <g transform={`translate(${drawing.name} 0)`}>
      {agreed && <rect x={agreed.x} y="19" width={Math.max(agreed.width, 2)} height="3" className={css.agreed} />}
      {bar && <rect x={bar.x} y="5" width={width} height="12" className={css.bar} data-state={item.measure.state} />}
      {bar && item.isCritical && <rect x={bar.x} y="15" width={width} height="3" className={css.critical} />}
    </g>
  )
}
