import { createFileRoute, notFound, Outlet, redirect } from '@tanstack/react-router'
import { refusalOf } from '../../../api/refusal.ts'
import { prepareWords } from '../../../app/words.ts'
import { ApplicationNotFound } from '../../../applications/application-not-found.tsx'
import { ApplicationPage } from '../../../applications/application-page.tsx'

const words = prepareWords('applications', 'intake', 'gates', 'baseline', 'plan')
const refused: readonly string[] = ['not-found', 'invalid', 'forbidden']

export const Route = createFileRoute('/_app/bewerbungen/$number')({
  beforeLoad: ({ params: { number } }) => {
    // Typed by hand, a number may come in small letters.
    const written = number.toUpperCase()
    if (number !== written) throw redirect({ to: '/bewerbungen/$number', params: { number: written }, replace: true })
  },
  loader: async ({ context: { client }, params: { number } }) => {
    const { api, queryClient } = client
    const asked = queryClient.query(api.application.get.queryOptions({ number }, { staleTime: 'static' }))
    // The page that says so needs words too.
    const [, found] = await Promise.allSettled([words(), asked])
    if (found.status === 'rejected') throw refused.includes(refusalOf(found.reason)?.code ?? '') ? notFound() : found.reason
  },
  component: ApplicationRoute,
  notFoundComponent: ApplicationNotFound,
})

function ApplicationRoute() {
  return (
    <ApplicationPage number={Route.useParams().number}>
      <Outlet />
    </ApplicationPage>
  )
}
