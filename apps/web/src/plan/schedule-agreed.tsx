import { barOf, type Scale } from '@etappe/domain/plan/schedule-scale'
import type { Span } from '@etappe/domain/plan/schedule-span'
import css from './schedule-row.module.css'
import { useScheduleWords } from './use-schedule-words.ts'

/** When it was agreed that a measure runs, as a thin bar. */
export function ScheduleAgreed({ span, scale }: { readonly span: Span; readonly scale: Scale }) {
  const text = useScheduleWords()
  const { x, width } = barOf(scale, span)
  return (
    <span className={css.agreed} style={{ left: x, width: Math.max(width, 2) }} title={text.words.agreedSpan({ span: text.span(span) })} />
  )
}
