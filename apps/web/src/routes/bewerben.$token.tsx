import { createFileRoute, redirect } from '@tanstack/react-router'
import { prepareWords } from '../app/words.ts'
import { ApplyForm } from '../apply/apply-form.tsx'
import { applySearch } from '../apply/apply-search.ts'
import { LinkNotFound } from '../apply/link-not-found.tsx'

const words = prepareWords('apply', 'applications', 'gates', 'baseline')

export const Route = createFileRoute('/bewerben/$token')({
  validateSearch: applySearch,
  // The form keeps the draft from here on; going from page to page asks for nothing.
  shouldReload: false,
  gcTime: 0,
  loader: async ({ context: { client }, params: { token } }) => {
    const { api, queryClient } = client
    const [found] = await Promise.all([
      queryClient.query({ ...api.applyForm.draft.queryOptions({ token }), staleTime: 0 }),
      queryClient.query(api.applyForm.terms.queryOptions({})),
      words(),
    ])
    if (found.state === 'submitted') throw redirect({ href: `/bewerbung/${token}` })
    return found.draft
  },
  component: ApplyRoute,
  errorComponent: LinkNotFound,
})

function ApplyRoute() {
  const { token } = Route.useParams()
  return <ApplyForm key={token} token={token} draft={Route.useLoaderData()} step={Route.useSearch().schritt} />
}
