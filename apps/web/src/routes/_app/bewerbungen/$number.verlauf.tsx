import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import css from '../../../applications/detail-view.module.css'
import { useOpenApplication } from '../../../applications/use-open-application.ts'
import { ApplicationHistory } from '../../../history/application-history.tsx'
import { applicationAreas } from '../../../history/area-of-noun.ts'

export const Route = createFileRoute('/_app/bewerbungen/$number/verlauf')({
  loader: prepareWords('history', ...applicationAreas),
  component: HistoryRoute,
})

function HistoryRoute() {
  const { detail } = useOpenApplication(Route.useParams().number)
  return (
    <div className={css.whole}>
      <ApplicationHistory application={detail.application} names={detail.names} />
    </div>
  )
}
