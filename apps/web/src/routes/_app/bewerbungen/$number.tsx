import { createFileRoute, Outlet, redirect } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { ApplicationPage } from '../../../applications/application-page.tsx'

const words = prepareWords('applications', 'intake', 'gates')

export const Route = createFileRoute('/_app/bewerbungen/$number')({
  beforeLoad: ({ params: { number } }) => {
    // Typed by hand, a number may come in small letters.
    const written = number.toUpperCase()
    if (number !== written) throw redirect({ to: '/bewerbungen/$number', params: { number: written }, replace: true })
  },
  loader: words,
  component: ApplicationRoute,
})

function ApplicationRoute() {
  return (
    <ApplicationPage number={Route.useParams().number}>
      <Outlet />
    </ApplicationPage>
  )
}
