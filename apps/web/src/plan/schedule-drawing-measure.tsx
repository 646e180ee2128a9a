import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import { barOf, type Scale } from '@etappe/domain/plan/schedule-scale'
import { ScheduleDrawingBar } from './schedule-drawing-bar.tsx'
import { cutText, drawing } from './schedule-drawing-size.ts'
import css from './schedule-drawing.module.css'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly view: ScheduleView
  readonly item: ScheduleItem
  readonly scale: Scale
}

/** A measure in the drawing: number, title, who is responsible, bar, agreed bar, and its state and remarks in words. */
export function ScheduleDrawingMeasure({ view, item, scale }: Props) {
  const text = useScheduleWords()
  const { measure, span } = item
  const bar = span && barOf(scale, span)
  const responsible = measure.responsibleId === null ? '' : (view.plan.names[measure.responsibleId] ?? '')
  const end = bar ? drawing.name + bar.x + bar.width : drawing.name
  const said = [bar ? null : text.words.undated, text.state(item), ...text.remarks(item, view.byId)]
  const isBad = item.lateDays > 0 || item.clashesWith.length > 0
  return (
    <>
      <text x="8" y="16" className={css.number}>
        {text.words.measureNumber(measure)}
      </text>
      <text x="48" y="16">
        {cutText(measure.title, responsible === '' ? drawing.name - 60 : drawing.name - 170)}
      </text>
      <text x={drawing.name - 8} y="16" className={css.responsible}>
        {cutText(responsible, 108)}
      </text>
      <ScheduleDrawingBar item={item} scale={scale} />
      <text x={end + 6} y="15" className={css.said} data-bad={isBad || undefined}>
        {cutText(said.filter((it) => it !== null).join(' · '), drawing.name + scale.width + drawing.side - end - 8)}
      </text>
    </>
  )
}
