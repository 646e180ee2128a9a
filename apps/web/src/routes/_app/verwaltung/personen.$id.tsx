import { userId } from '@etappe/domain/kernel/id'
import { createFileRoute, notFound } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { UserHistory } from '../../../history/user-history.tsx'
import { PersonPage } from '../../../users/person-page.tsx'

export const Route = createFileRoute('/_app/verwaltung/personen/$id')({
  params: {
    parse: ({ id }) => {
      const read = userId.safeParse(id)
      if (!read.success) throw notFound()
      return { id: read.data }
    },
    stringify: ({ id }) => ({ id }),
  },
  loader: prepareWords('history'),
  component: PersonRoute,
})

function PersonRoute() {
  const { id } = Route.useParams()
  return <PersonPage id={id} history={<UserHistory userId={id} />} />
}
