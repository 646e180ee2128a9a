import { type Goal, type GoalRating, goalRatings } from '@etappe/domain/plan/goal'
import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { FieldErrors, fieldProps, type Problems } from '../ui/field-errors.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import { usePlanEditing } from './plan-editing.ts'
import css from './plan-panel.module.css'
import { PlanText } from './plan-text.tsx'
import { usePlanWords } from './use-plan-words.ts'

/** How far a goal was reached, said at the end, always with a reason. */
export function GoalRatingForm({ goal }: { readonly goal: Goal }) {
  const { api, messages: m } = useApp()
  const { words, formats } = usePlanWords()
  const { plan } = usePlanEditing()
  const [typed, setTyped] = useState<{ rating: GoalRating | null; ratingReason: string } | null>(null)
  const [found, setFound] = useState<Problems | null>(null)
  const rate = useCommand(api.goal.rate.mutationOptions(), { done: () => words.form.saved.goalRated, undo: true, report: 'inline' })
  const now = typed ?? { rating: goal.rating, ratingReason: goal.ratingReason }
  const problems = found ?? rate.problems
  const send = async (fields: typeof now) => {
    const isMissing = fields.rating !== null && fields.ratingReason.trim() === ''
    setFound(isMissing ? { 'fields.ratingReason': 'required' } : null)
    if (!isMissing && (await rate.run({ id: goal.id, version: goal.version, fields }))) setTyped(null)
  }
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send(now)
      }}
    >
      <h3>{words.panel.rating}</h3>
      {goal.rating !== null && goal.ratedOn !== null && (
        <p className="quiet">{words.rating.rated({ rating: words.goalRating[goal.rating], day: formats.day(goal.ratedOn) })}</p>
      )}
      <FieldErrors problems={problems} labels={fieldLabels(words.field.goal)} message={rate.message} />
      <fieldset className={css.form} disabled={!plan.verdict.ok}>
        <Radio.Group
          label={words.field.goal.rating}
          value={now.rating ?? ''}
          onChange={(value) => setTyped({ ...now, rating: goalRatings.find((it) => it === value) ?? null })}
        >
          <div className={css.choices}>
            {goalRatings.map((it, index) => (
              <Radio key={it} value={it} label={words.goalRating[it]} {...(index === 0 ? { id: 'field-fields-rating' } : {})} />
            ))}
          </div>
        </Radio.Group>
        {now.rating !== null && (
          <PlanText
            {...fieldProps(m, problems, 'fields.ratingReason')}
            label={words.field.goal.ratingReason}
            hint={words.rating.reasonHint}
            isRequired
            value={now.ratingReason}
            onChange={(ratingReason) => setTyped({ ...now, ratingReason })}
          />
        )}
        {plan.verdict.ok && now.rating !== null && (
          <div className="row">
            <Button type="submit" variant="default" loading={rate.isPending} disabled={typed === null}>
              {words.rating.save}
            </Button>
            {goal.rating !== null && (
              <Button variant="subtle" onClick={() => void send({ rating: null, ratingReason: '' })}>
                {words.rating.takeBack}
              </Button>
            )}
          </div>
        )}
      </fieldset>
    </form>
  )
}
