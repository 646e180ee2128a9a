import { daysBetween } from '@etappe/domain/kernel/day'
import { lengthOf } from '@etappe/domain/plan/schedule-span'
import { Button } from '@mantine/core'
import css from './schedule-foot.module.css'
import { ScheduleLegend } from './schedule-legend.tsx'
import type { ScheduleDraft } from './use-schedule-moves.ts'
import { type ScheduleWords, useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly hintId: string
  readonly mayMove: boolean
  readonly hasAgreed: boolean
  readonly draft: ScheduleDraft | null
  readonly said: string
  readonly onSave: () => void
  readonly onBack: () => void
  readonly onToday: () => void
}

/** How far a move is from where the measure stood. */
function distance({ words }: ScheduleWords, { before, now }: ScheduleDraft): string {
  const isMoved = lengthOf(before) === lengthOf(now)
  if (!isMoved) return words.move.length({ days: lengthOf(now) })
  const days = daysBetween(before.startsOn, now.startsOn)
  if (days === 0) return words.move.same
  return days > 0 ? words.move.later({ days }) : words.move.earlier({ days: -days })
}

/** Below the picture: what a move would mean while it is under way, otherwise what the signs mean and how to move. */
export function ScheduleFoot({ hintId, mayMove, hasAgreed, draft, said, onSave, onBack, onToday }: Props) {
  const text = useScheduleWords()
  const { words } = text
  const others = draft ? draft.spans.size - 1 : 0
  return (
    <>
      <div className={css.line}>
        <p role="status" className={draft ? css.draft : css.said}>
          {draft && (
            <>
              <strong>{words.measureNumber(draft.item.measure)}</strong> {text.span(draft.now)}, {distance(text, draft)}
              {others > 0 && ` · + ${words.measures({ count: others })}`}
            </>
          )}
          {!draft && said}
        </p>
        {draft?.by === 'key' && (
          <>
            <Button size="compact-sm" onClick={onSave}>
              {words.move.save}
            </Button>
            <Button size="compact-sm" variant="default" onClick={onBack}>
              {words.move.takeBack}
            </Button>
          </>
        )}
        {mayMove && (
          <p id={hintId} className={draft || said ? 'sr' : 'quiet small'}>
            {words.move.hint}
          </p>
        )}
        <Button size="compact-sm" variant="subtle" className={css.today} onClick={onToday}>
          {words.toToday}
        </Button>
      </div>
      <ScheduleLegend hasAgreed={hasAgreed} />
    </>
  )
}
