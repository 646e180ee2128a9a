import { interviewQuestions } from '@etappe/domain/applications/interview'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import type { OpenApplication } from './open-application.ts'
import css from './rating.module.css'
import { RecommendationMark } from './recommendation-mark.tsx'
import { StatedList } from './stated-list.tsx'
import stated from './stated-list.module.css'
import { statedFields, useStated } from './use-stated.ts'

/** What one rates by: the application's own words, and what was said on the telephone. */
export function RatingMaterial({ open: { detail } }: { readonly open: OpenApplication }) {
  const { formats } = useApp()
  const words = useWords('admission').rating
  const { question } = useWords('applications')
  const read = useStated()
  const { application, interviews } = detail
  return (
    <>
      <Section title={words.material}>
        <div className={css.material}>
          <StatedList stated={read(application, statedFields)} />
        </div>
      </Section>
      {interviews.length === 0 && <p className="quiet">{words.noTalk}</p>}
      {interviews.map((it) => (
        <Section key={it.id} title={words.fromTalk({ day: formats.day(it.heldOn) })}>
          <div className={css.talk}>
            <RecommendationMark recommendation={it.recommendation} />
            {it.reason.trim() !== '' && <p dir="auto">{it.reason}</p>}
            <dl className={stated.list}>
              {interviewQuestions
                .filter((key) => it.answers[key].trim() !== '')
                .map((key) => (
                  <div key={key}>
                    <dt>{question[key].name}</dt>
                    <dd dir="auto">{it.answers[key]}</dd>
                  </div>
                ))}
            </dl>
          </div>
        </Section>
      ))}
    </>
  )
}
