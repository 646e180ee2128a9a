import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import css from './decision.module.css'
import type { OpenApplication } from './open-application.ts'
import { RecommendationMark } from './recommendation-mark.tsx'
import { usePoints } from './use-points.ts'

/** What the talk and the ratings came to. */
export function GroundSection({ open: { detail } }: { readonly open: OpenApplication }) {
  const { formats } = useApp()
  const { decision: words, interview } = useWords('admission')
  const { dimension } = useWords('applications')
  const { points, most } = usePoints()
  const { application, result, interviews } = detail
  const params = { number: application.number }
  const scored = Object.entries(dimension).flatMap(([key, name]) => {
    const score = result?.scores[key as keyof typeof dimension]
    return score === null || score === undefined ? [] : [[name, score] as const]
  })
  return (
    <Section
      title={words.rating}
      action={
        <Link to="/bewerbungen/$number/bewertung" params={params}>
          {words.go.rating}
        </Link>
      }
    >
      <p className={css.total}>
        {result === null || result.total === null ? (
          <span className="quiet">{words.noPoints}</span>
        ) : (
          words.points({ points: points(result.total), most })
        )}
      </p>
      {scored.length > 0 && (
        <dl className={css.scores}>
          {scored.map(([name, score]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="num">{points(score)}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul className={css.talks}>
        {interviews.length === 0 && (
          <li className="quiet">
            {words.talk}: {words.noTalk}
          </li>
        )}
        {interviews.map((it) => (
          <li key={it.id}>
            <span>
              <Link to="/bewerbungen/$number/gespraech" params={params}>
                {interview.of({ day: formats.day(it.heldOn) })}
              </Link>
            </span>
            <RecommendationMark recommendation={it.recommendation} />
            {it.reason.trim() !== '' && (
              <p className="quiet" dir="auto">
                {it.reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
