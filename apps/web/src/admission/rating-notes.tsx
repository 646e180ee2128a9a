import type { Rating } from '@etappe/domain/applications/rating'
import { useWords } from '../app/words.ts'
import css from './rating.module.css'

interface Props {
  readonly ratings: readonly Rating[]
  readonly name: (it: Rating) => string
}

/** What the raters wrote besides their scores; nothing when neither did. */
export function RatingNotes({ ratings, name }: Props) {
  const words = useWords('admission').rating
  const noted = ratings.filter((it) => it.note.trim() !== '')
  if (noted.length === 0) return null
  return (
    <div className={css.notes}>
      {noted.map((it) => (
        <div key={it.id}>
          <p className="quiet small">
            {words.note}: <bdi>{name(it)}</bdi>
          </p>
          <p className={css.quote} dir="auto">
            {it.note}
          </p>
        </div>
      ))}
    </div>
  )
}
