import { createFileRoute } from '@tanstack/react-router'
import { InterviewPage } from '../../../admission/interview-page.tsx'
import { interviewSearch } from '../../../admission/interview-search.ts'
import { prepareWords } from '../../../app/words.ts'

export const Route = createFileRoute('/_app/bewerbungen/$number/gespraech')({
  validateSearch: interviewSearch,
  loader: prepareWords('admission', 'applications', 'gates', 'baseline', 'plan'),
  component: InterviewRoute,
})

function InterviewRoute() {
  const navigate = Route.useNavigate()
  const { number } = Route.useParams()
  return <InterviewPage number={number} talk={Route.useSearch().talk} onSearch={(search) => void navigate({ search })} />
}
