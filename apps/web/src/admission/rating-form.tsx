import { type Rating, ratingDimensions } from '@etappe/domain/applications/rating'
import { Button } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors, fieldProps } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import type { OpenApplication } from './open-application.ts'
import { countScored, pointsSoFar } from './rating-draft.ts'
import css from './rating.module.css'
import { ScoreField } from './score-field.tsx'
import { usePoints } from './use-points.ts'
import { useRatingForm } from './use-rating-form.ts'

interface Props {
  readonly open: OpenApplication
  /** One's own as it stands; `null` before the first word. */
  readonly rating: Rating | null
}

/** One's own rating, dimension by dimension. */
export function RatingForm({ open, rating }: Props) {
  const { messages: m } = useApp()
  const words = useWords('admission').rating
  const { dimension } = useWords('applications')
  const { points, most } = usePoints()
  const form = useRatingForm(open, rating)
  const { now, problems } = form
  const finish = () => {
    if (!form.isPending) void form.finish()
  }
  useSaveKey(finish)
  const labels = Object.fromEntries(ratingDimensions.map((it) => [`scores.${it}`, dimension[it]]))
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        finish()
      }}
    >
      <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
      <FieldErrors problems={problems} labels={labels} message={form.message} />
      <p className={css.progress} role="status">
        <span className="strong">{words.progress({ done: countScored(now.scores), total: ratingDimensions.length })}</span>
        <span className="quiet">{words.soFar({ points: points(pointsSoFar(now.scores)), most })}</span>
        <span className={`${css.keys} quiet small`}>{words.keys}</span>
      </p>
      {ratingDimensions.map((it) => (
        <ScoreField
          key={it}
          {...fieldProps(m, problems, `scores.${it}`)}
          dimension={it}
          value={now.scores[it]}
          onChange={(score) => form.change({ scores: { ...now.scores, [it]: score } })}
        />
      ))}
      <ReasonField
        {...fieldProps(m, problems, 'note')}
        label={words.note}
        placeholder={words.noteHint}
        value={now.note}
        onChange={(note) => form.change({ note })}
      />
      <div className={css.foot}>
        <Button type="submit" loading={form.isPending}>
          {words.finish}
        </Button>
        <Button variant="default" disabled={form.isPending || !form.isDirty} onClick={() => void form.keep()}>
          {words.keep}
        </Button>
        <SaveState state={form.isDirty && form.state === 'saved' ? 'idle' : form.state} />
      </div>
    </form>
  )
}
