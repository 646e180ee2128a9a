import { createFileRoute } from '@tanstack/react-router'
import { DecisionPage } from '../../../admission/decision-page.tsx'
import { decisionSearch } from '../../../admission/decision-search.ts'
import { prepareWords } from '../../../app/words.ts'

export const Route = createFileRoute('/_app/bewerbungen/$number/entscheidung')({
  validateSearch: decisionSearch,
  loader: prepareWords('admission', 'applications', 'gates', 'baseline', 'plan'),
  component: DecisionRoute,
})

function DecisionRoute() {
  return <DecisionPage number={Route.useParams().number} preset={Route.useSearch().result ?? null} />
}
