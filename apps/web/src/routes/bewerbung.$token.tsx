import { createFileRoute } from '@tanstack/react-router'
import { ApplicantPage } from '../applicant/applicant-page.tsx'
import { prepareWords } from '../app/words.ts'

export const Route = createFileRoute('/bewerbung/$token')({
  loader: prepareWords('applicant', 'applications', 'baseline'),
  component: ApplicantRoute,
})

function ApplicantRoute() {
  return <ApplicantPage token={Route.useParams().token} />
}
