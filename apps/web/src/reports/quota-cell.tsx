import type { CaseKind } from '@etappe/domain/cases/kind'
import { figureOf, quotaOf } from '@etappe/domain/reports/status'
import { useApp } from '../app/app-context.tsx'
import { Meter } from '../ui/meter.tsx'
import { FigureLink } from './figure-link.tsx'
import { type MatrixPart, partOfKind } from './matrix-part.ts'
import css from './status-matrix.module.css'

interface Props {
  readonly row: MatrixPart
  readonly kind: CaseKind
}

/** Places taken of the quota; over it in red and in words. */
export function QuotaCell({ row, kind }: Props) {
  const { messages: m } = useApp()
  const part = partOfKind(row, kind)
  const taken = figureOf(part.cells, 'taken')
  const quota = quotaOf(part.cells)
  const isOver = taken > quota
  const place = `${m.cases.kinds[kind]} ${row.name}`
  return (
    <td className={css.quota}>
      <span className={css.quotaRow}>
        <span className={isOver ? 'bad nowrap' : 'nowrap'}>
          <FigureLink figure="taken" part={part} className={css.taken} /> <span className="quiet">{m.reports.ofQuota({ quota })}</span>
        </span>
        <Meter
          value={taken}
          max={Math.max(taken, quota) * 1.08}
          target={quota}
          tone={isOver ? 'var(--bad)' : 'var(--ink-2)'}
          label={m.reports.meter({ place, taken, quota })}
        />
        {isOver && <span className={`${css.over} bad`}>{m.reports.over({ count: taken - quota })}</span>}
      </span>
    </td>
  )
}
