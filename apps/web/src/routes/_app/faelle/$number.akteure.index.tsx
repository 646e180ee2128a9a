import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { ParticipantsPage } from '../../../organisations/participants-page.tsx'

export const Route = createFileRoute('/_app/faelle/$number/akteure/')({
  loader: prepareWords('organisations', 'baseline'),
  component: ParticipantsRoute,
})

function ParticipantsRoute() {
  const { detail, may } = useOpenCase(Route.useParams().number)
  const { id, number } = detail.case
  return <ParticipantsPage caseId={id} number={number} verdict={may('baseline.write')} />
}
