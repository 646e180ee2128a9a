import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { SituationPage } from '../../../situation/situation-page.tsx'
import { situationSearch } from '../../../situation/situation-search.ts'

export const Route = createFileRoute('/_app/faelle/$number/ausgangslage/bericht')({
  validateSearch: situationSearch,
  loader: prepareWords('baseline', 'situation', 'coverage', 'network'),
  component: SituationRoute,
})

function SituationRoute() {
  const { detail } = useOpenCase(Route.useParams().number)
  return <SituationPage detail={detail} search={Route.useSearch()} />
}
