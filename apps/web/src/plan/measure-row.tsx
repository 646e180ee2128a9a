import type { Measure } from '@etappe/domain/plan/measure'
import { DragHandle } from './drag-handle.tsx'
import { DriftMark } from './drift-mark.tsx'
import { MeasureMenu } from './measure-menu.tsx'
import css from './measure-row.module.css'
import { MeasureSub } from './measure-sub.tsx'
import { MeasureStateMark } from './measure-state-mark.tsx'
import { MeasureTime } from './measure-time.tsx'
import { usePlanEditing } from './plan-editing.ts'
import { orderId } from './use-plan-order.ts'
import { usePlanWords } from './use-plan-words.ts'

/** One measure: what, who, when, what it costs, how far it is. */
export function MeasureRow({ measure }: { readonly measure: Measure }) {
  const { words, measureNumber, cost } = usePlanWords()
  const { plan, search, change, order } = usePlanEditing()
  const item = { noun: 'measure', id: measure.id } as const
  const drift = plan.drift.get(measure.id)
  const responsible = measure.responsibleId === null ? null : (plan.view.names[measure.responsibleId] ?? '')
  const isOpen = search.open === measure.id
  return (
    <li
      className={css.row}
      data-open={isOpen || undefined}
      data-final={measure.state === 'done' || measure.state === 'dropped' || undefined}
      data-drag={order.drag.markOf(item)}
      {...(plan.verdict.ok ? order.drag.place(item) : {})}
    >
      <DragHandle item={item} hint={words.row.handle({ name: measureNumber(measure) })} />
      <span className={css.number}>{measureNumber(measure)}</span>
      <div className={css.what}>
        <button
          type="button"
          id={orderId(measure.id)}
          className={css.title}
          aria-expanded={isOpen}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => change({ open: measure.id, field: undefined })}
          onKeyDown={order.keysOfMeasure(measure)}
        >
          <bdi>{measure.title}</bdi>
        </button>
        <MeasureSub measure={measure} />
        {drift && <DriftMark drift={drift} />}
      </div>
      <div className={css.facts}>
        <div className={css.who}>
          <span className="sr">{words.column.responsible}: </span>
          {responsible === null ? <span className="quiet">{words.measures.noResponsible}</span> : <bdi>{responsible}</bdi>}
        </div>
        <MeasureTime measure={measure} />
        <div className={css.cost}>
          <span className="sr">{words.column.cost}: </span>
          <span className={measure.costState === 'amount' ? undefined : 'quiet'}>{cost(measure)}</span>
        </div>
      </div>
      <MeasureStateMark measure={measure} />
      {plan.verdict.ok && <MeasureMenu measure={measure} />}
    </li>
  )
}
