import { createFileRoute } from '@tanstack/react-router'
import { RatingPage } from '../../../admission/rating-page.tsx'
import { prepareWords } from '../../../app/words.ts'

export const Route = createFileRoute('/_app/bewerbungen/$number/bewertung')({
  loader: prepareWords('admission', 'applications'),
  component: RatingRoute,
})

function RatingRoute() {
  return <RatingPage number={Route.useParams().number} />
}
