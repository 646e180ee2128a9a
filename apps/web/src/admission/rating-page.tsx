import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './columns.module.css'
import { GoToPage } from './go-to-page.tsx'
import { RaterList } from './rater-list.tsx'
import { RatingMain } from './rating-main.tsx'
import { RatingMaterial } from './rating-material.tsx'
import { RatingResultView } from './rating-result-view.tsx'
import { ratingStage } from './rating-stage.ts'
import { useOpenApplication } from './use-open-application.ts'

/** The rating: one's own first, unseen by the other; then both side by side. */
export function RatingPage({ number }: { readonly number: string }) {
  const { me } = useApp()
  const words = useWords('admission').rating
  const open = useOpenApplication(number)
  const { ratings, application } = open.detail
  const stage = ratingStage(open.detail, me.user.id, open.may('application.rate').ok)
  const own = ratings.find((it) => it.raterId === me.user.id) ?? null
  const [first, second] = ratings.filter((it) => it.doneOn !== null)
  if (stage === 'early' && application.state === 'checked')
    return <GoToPage number={number} text={words.talkFirst} to="/bewerbungen/$number/gespraech" label={words.toInterview} />
  if (stage === 'early' || stage === 'none')
    return (
      <GoToPage number={number} text={stage === 'none' ? words.toClose : words.notYet} to="/bewerbungen/$number" label={words.toData} />
    )
  const isResult = stage === 'result' && first !== undefined && second !== undefined
  return (
    <div className={css.page}>
      <div className={css.main}>
        {isResult ? <RatingResultView open={open} ratings={[first, second]} /> : <RatingMain open={open} rating={own} stage={stage} />}
      </div>
      <div className={css.side}>
        {!isResult && <RaterList open={open} />}
        <RatingMaterial open={open} />
      </div>
    </div>
  )
}
