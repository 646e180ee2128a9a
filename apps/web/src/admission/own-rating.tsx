import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import { type Rating, ratingDimensions } from '@etappe/domain/applications/rating'
import { Button } from '@mantine/core'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import columns from './columns.module.css'
import type { OpenApplication } from './open-application.ts'
import { pointsSoFar } from './rating-draft.ts'
import css from './rating.module.css'
import stated from './stated-list.module.css'
import { usePoints } from './use-points.ts'

interface Props {
  readonly open: OpenApplication
  readonly rating: Rating
}

/** One's own rating once it is finished; it can be opened again until the other one is. */
export function OwnRating({ open, rating }: Props) {
  const { api } = useApp()
  const words = useWords('admission').rating
  const { dimension, anchor } = useWords('applications')
  const { points, most } = usePoints()
  const reopen = useCommand(api.rating.reopen.mutationOptions(), { done: () => words.said.reopened })
  const mayReopen = isApplicationOpen(open.detail.application.state) && open.may('application.rate').ok
  return (
    <Section title={words.mine} count={words.soFar({ points: points(pointsSoFar(rating.scores)), most })}>
      <div className={css.material}>
        <dl className={stated.list}>
          {ratingDimensions.map((it) => (
            <div key={it}>
              <dt>{dimension[it]}</dt>
              <dd>{words.score({ score: rating.scores[it] ?? 0, anchor: anchor[it][rating.scores[it] ?? 0] ?? '' })}</dd>
            </div>
          ))}
          {rating.note.trim() !== '' && (
            <div>
              <dt>{words.note}</dt>
              <dd dir="auto">{rating.note}</dd>
            </div>
          )}
        </dl>
      </div>
      {mayReopen && (
        <div className={columns.acts}>
          <Button variant="default" loading={reopen.isPending} onClick={() => void reopen.run({ id: rating.id })}>
            {words.reopen}
          </Button>
          <span className="quiet small">{words.reopenHint}</span>
        </div>
      )}
    </Section>
  )
}
