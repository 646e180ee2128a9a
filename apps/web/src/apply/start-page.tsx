import { caseKinds } from '@etappe/domain/cases/kind'
import { PublicPage } from '../ui/public-page.tsx'
import { useTitle } from '../ui/use-title.ts'
import { BegunDrafts } from './begun-drafts.tsx'
import { KindOffer } from './kind-offer.tsx'
import { ResendForm } from './resend-form.tsx'
import css from './start.module.css'
import { useApplyWords } from './use-apply-words.ts'

/** The door for everybody who wants to take part: which kinds there are, what they ask for, and until when. */
export function StartPage() {
  const { words } = useApplyWords()
  useTitle(words.title)
  return (
    <PublicPage>
      <div className={css.intro}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <BegunDrafts />
      <div className={css.kinds}>
        {caseKinds.map((it) => (
          <KindOffer key={it} kind={it} />
        ))}
      </div>
      <div className={css.below}>
        <section>
          <h2>{words.course.title}</h2>
          <ol className={css.course}>
            {words.course.steps.map(({ name, text }) => (
              <li key={name}>
                <p className="strong">{name}</p>
                <p className="quiet">{text}</p>
              </li>
            ))}
          </ol>
        </section>
        <ResendForm />
      </div>
    </PublicPage>
  )
}
