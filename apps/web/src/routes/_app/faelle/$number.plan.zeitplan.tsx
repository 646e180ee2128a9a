import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { ReasonProvider } from '../../../plan/reason-provider.tsx'
import { SchedulePage } from '../../../plan/schedule-page.tsx'
import { scheduleSearch } from '../../../plan/schedule-search.ts'

export const Route = createFileRoute('/_app/faelle/$number/plan/zeitplan')({
  validateSearch: scheduleSearch,
  loader: prepareWords('schedule'),
  component: ScheduleRoute,
})

function ScheduleRoute() {
  const { detail } = useOpenCase(Route.useParams().number)
  return (
    <ReasonProvider>
      <SchedulePage detail={detail} />
    </ReasonProvider>
  )
}
