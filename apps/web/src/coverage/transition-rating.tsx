import { useWords } from '../app/words.ts'
import { ratingKey } from './rating-key.ts'
import css from './transitions.module.css'

interface Props {
  readonly name: string
  readonly rating: number | null
  readonly onRate: (rating: number) => void
}

/** Three boxes to choose from, as radio buttons: not settled, partly, settled. The chosen word stands beside them. */
export function TransitionRating({ name, rating, onRate }: Props) {
  const words = useWords('coverage').transitions
  return (
    <fieldset className={css.rating}>
      <legend className="sr">{words.rate({ transition: name })}</legend>
      {[1, 2, 3].map((step) => (
        <label key={step} title={words.rating[ratingKey(step)]} data-on={(rating !== null && step <= rating) || undefined}>
          <input
            type="radio"
            name={name}
            value={step}
            checked={step === rating}
            onChange={() => onRate(step)}
            aria-label={words.rating[ratingKey(step)]}
          />
          <i aria-hidden />
        </label>
      ))}
      <span aria-hidden className={rating === null ? 'quiet' : undefined}>
        {rating === null ? words.unrated : words.rating[ratingKey(rating)]}
      </span>
    </fieldset>
  )
}
