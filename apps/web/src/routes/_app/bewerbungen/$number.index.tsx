import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { DetailsPage } from '../../../applications/details-page.tsx'
import { lazyPart } from '../../../ui/lazy-part.ts'

const SectionFields = lazyPart(async () => (await import('../../../apply/section-fields.tsx')).SectionFields)

export const Route = createFileRoute('/_app/bewerbungen/$number/')({
  loader: prepareWords('baseline', 'plan'),
  component: DetailsRoute,
})

function DetailsRoute() {
  return (
    <DetailsPage number={Route.useParams().number} renderFields={(part) => <SectionFields {...part} files={null} needsMail={false} />} />
  )
}
