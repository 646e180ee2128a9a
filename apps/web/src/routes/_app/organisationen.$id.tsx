import { organisationId } from '@etappe/domain/kernel/id'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { prepareWords } from '../../app/words.ts'
import { OrganisationHistory } from '../../history/organisation-history.tsx'
import { OrganisationPage } from '../../organisations/organisation-page.tsx'

const words = prepareWords('organisations', 'baseline', 'history')

export const Route = createFileRoute('/_app/organisationen/$id')({
  params: {
    parse: ({ id }) => {
      const read = organisationId.safeParse(id)
      if (!read.success) throw notFound()
      return { id: read.data }
    },
    stringify: ({ id }) => ({ id }),
  },
  loader: ({ context: { client }, params }) =>
    Promise.all([words(), client.queryClient.query(client.api.organisation.get.queryOptions({ id: params.id }))]),
  component: OrganisationRoute,
})

function OrganisationRoute() {
  const { id } = Route.useParams()
  return <OrganisationPage key={id} id={id} history={<OrganisationHistory organisationId={id} />} />
}
