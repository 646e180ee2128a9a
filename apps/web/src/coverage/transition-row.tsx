import type { Transition, TransitionKind } from '@etappe/domain/baseline/coverage'
import { useWords } from '../app/words.ts'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { useCoverageActions } from './coverage-actions.ts'
import { ratingKey } from './rating-key.ts'
import { RatingSteps } from './rating-steps.tsx'
import { TransitionComment } from './transition-comment.tsx'
import { TransitionRating } from './transition-rating.tsx'
import css from './transitions.module.css'
import { useTransition } from './use-transition.ts'

interface Props {
  readonly kind: TransitionKind
  /** `null` while nobody has rated it. */
  readonly transition: Transition | null
}

/** One transition: rated by a click, explained in a sentence, both where they stand. */
export function TransitionRow({ kind, transition }: Props) {
  const { verdict } = useCoverageActions()
  const words = useWords('coverage')
  const name = useWords('baseline').transition[kind]
  const { rate, conflicts, resolve, later, isPending } = useTransition(kind, transition)
  const labels: Readonly<Record<string, string>> = words.field.transition
  const said = transition ? words.transitions.rating[ratingKey(transition.rating)] : words.transitions.unrated
  return (
    <li className={css.row}>
      <div className={css.line}>
        <span className="strong">{name}</span>
        {verdict.ok ? (
          <TransitionRating name={name} rating={transition?.rating ?? null} onRate={(rating) => void rate({ rating })} />
        ) : (
          <span className="nowrap">
            <RatingSteps rating={transition?.rating ?? null} /> {said}
          </span>
        )}
      </div>
      {transition && (
        <TransitionComment name={name} transition={transition} onSave={(comment) => rate({ comment })} isPending={isPending} />
      )}
      {conflicts.length > 0 && (
        <ConflictDialog
          conflicts={labelConflicts(conflicts, {
            label: (field) => labels[field] ?? field,
            isText: (field) => field === 'comment',
            show: (field, value) =>
              field === 'rating' ? words.transitions.rating[ratingKey(Number(value))] : typeof value === 'string' ? value : '',
          })}
          onResolve={(values) => void resolve(values)}
          onLater={later}
          isPending={isPending}
        />
      )}
    </li>
  )
}
