import type { SimilarCase } from '@etappe/domain/plan/similar'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ReleasedMeasures } from './released-measures.tsx'
import css from './released-parts.module.css'

type Parts = Pick<SimilarCase, 'goals' | 'measures' | 'offers' | 'experience'>

/** What an office released of a case, part by part. */
export function ReleasedParts({ it }: { readonly it: Parts }) {
  const { formats } = useApp()
  const words = useWords('similar')
  const { pillar, allPillars } = useWords('baseline')
  const { goalRating } = useWords('plan')
  const none = <p className="quiet">{words.detail.none}</p>
  return (
    <div className={css.parts}>
      {it.experience !== null && (
        <section>
          <h4>{words.part.experience}</h4>
          {it.experience.trim() === '' ? none : <p className={css.running}>{it.experience}</p>}
        </section>
      )}
      {it.goals && (
        <section>
          <h4>{words.part.goals}</h4>
          {it.goals.length === 0 && none}
          <ul>
            {it.goals.map((goal) => (
              <li key={goal.id}>
                <p>
                  <bdi className="strong">{goal.title}</bdi>{' '}
                  <span className="quiet">
                    {goal.pillar === null ? allPillars : pillar[goal.pillar]}
                    {goal.rating && ` · ${goalRating[goal.rating]}`}
                  </span>
                </p>
                {goal.text !== '' && <p className={css.running}>{goal.text}</p>}
                {goal.ratingReason !== '' && <p className={css.running}>{goal.ratingReason}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {it.measures && (
        <section>
          <h4>{words.part.measures}</h4>
          {it.measures.length === 0 ? none : <ReleasedMeasures measures={it.measures} />}
        </section>
      )}
      {it.offers && (
        <section>
          <h4>{words.part.offers}</h4>
          {it.offers.length === 0 ? none : <p className={css.running}>{formats.list(it.offers.map((offer) => offer.name))}</p>}
        </section>
      )}
    </div>
  )
}
