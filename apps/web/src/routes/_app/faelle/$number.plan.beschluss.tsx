import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { DocumentList } from '../../../documents/document-list.tsx'
import { AdoptionPage } from '../../../plan/adoption-page.tsx'

export const Route = createFileRoute('/_app/faelle/$number/plan/beschluss')({
  loader: prepareWords('baseline', 'plan'),
  component: AdoptionRoute,
})

function AdoptionRoute() {
  const { detail } = useOpenCase(Route.useParams().number)
  return <AdoptionPage detail={detail} documents={<DocumentList detail={detail} />} />
}
