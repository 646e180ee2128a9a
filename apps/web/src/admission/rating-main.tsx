import type { Rating } from '@etappe/domain/applications/rating'
import { useWords } from '../app/words.ts'
import css from './columns.module.css'
import type { OpenApplication } from './open-application.ts'
import { OwnRating } from './own-rating.tsx'
import { RatingForm } from './rating-form.tsx'
import type { RatingStage } from './rating-stage.ts'

interface Props {
  readonly open: OpenApplication
  /** One's own. */
  readonly rating: Rating | null
  readonly stage: RatingStage
}

/** What somebody may do about the rating as long as not both are finished. */
export function RatingMain({ open, rating, stage }: Props) {
  const words = useWords('admission').rating
  if (stage === 'rate')
    return (
      <>
        <p className={css.lead}>{words.lead}</p>
        <RatingForm open={open} rating={rating} />
      </>
    )
  if (stage === 'waiting' && rating)
    return (
      <>
        <p className={css.note}>{words.waitOther}</p>
        <OwnRating open={open} rating={rating} />
      </>
    )
  return <p className={css.note}>{stage === 'full' ? words.taken : words.watching}</p>
}
