import { ChangeMark } from './change-mark.tsx'
import { kindIcons } from './kind-icons.ts'
import type { LegendItem } from './legend-items.ts'
import { shapePath } from './node-shape.ts'
import css from './picture.module.css'

/** The sign of one line of the legend, drawn as it is in the picture. */
export function LegendSign({ item }: { readonly item: LegendItem }) {
  if (item.type === 'level')
    return (
      <g className={css.edge} data-level={item.value}>
        <line x1={0} y1={0} x2={28} y2={0} />
      </g>
    )
  if (item.type === 'change')
    return (
      <g className={css.edge} data-level="coordination" data-change={item.value}>
        <line x1={0} y1={0} x2={28} y2={0} />
        <ChangeMark change={item.value} x={14} y={0} />
      </g>
    )
  if (item.type === 'kind') {
    const Icon = kindIcons[item.value]
    return <Icon className={css.sign} x={6} y={-9} width={18} height={18} stroke={1.6} aria-hidden />
  }
  const pillar = item.type === 'pillar' ? item.value : 'education'
  return (
    <g className={css.node} data-pillar={item.type === 'pillar' ? (pillar ?? 'none') : 'none'} transform="translate(15,0)">
      {item.type === 'lead' && <path className={css.lead} d={shapePath(pillar, 10)} />}
      <path className={css.shape} d={shapePath(pillar, item.type === 'lead' ? 6 : 8)} />
    </g>
  )
}
