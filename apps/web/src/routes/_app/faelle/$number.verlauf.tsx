import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { useCaseNames } from '../../../cases/use-case-names.ts'
import css from '../../../cases/case-tab.module.css'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { allAreas } from '../../../history/area-of-noun.ts'
import { CaseHistory } from '../../../history/case-history.tsx'

export const Route = createFileRoute('/_app/faelle/$number/verlauf')({
  loader: prepareWords('history', ...allAreas),
  component: HistoryRoute,
})

function HistoryRoute() {
  const { detail, access } = useOpenCase(Route.useParams().number)
  const subjectOf = useCaseNames(detail)
  return (
    <div className={css.page}>
      <CaseHistory caseId={detail.case.id} access={access} names={detail.names} subjectOf={({ recordId }) => subjectOf(recordId)} />
    </div>
  )
}
