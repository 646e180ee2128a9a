import { createFileRoute, redirect } from '@tanstack/react-router'
import { refusalOf } from '../api/refusal.ts'
import { prepareWords } from '../app/words.ts'
import { ApplyForm } from '../apply/apply-form.tsx'
import { applySearch } from '../apply/apply-search.ts'
import { LinkFailed } from '../apply/link-failed.tsx'
import { LinkNotFound } from '../apply/link-not-found.tsx'

const words = prepareWords('apply', 'applications', 'gates', 'baseline')

export const Route = createFileRoute('/bewerben/$token')({
  validateSearch: applySearch,
  // The form keeps the draft from here on; going from page to page asks for nothing.
  shouldReload: false,
  gcTime: 0,
  loader: async ({ context: { client }, params: { token } }) => {
    const { api, queryClient } = client
    const draft = queryClient.query({ ...api.applyForm.draft.queryOptions({ token }), staleTime: 0 }).catch((error: unknown) => {
      if (refusalOf(error)?.code === 'not-found') return null
      throw error
    })
    const [found] = await Promise.all([draft, queryClient.query(api.applyForm.terms.queryOptions({})), words()])
    if (found?.state === 'submitted') throw redirect({ href: `/bewerbung/${token}` })
    return found?.draft ?? null
  },
  component: ApplyRoute,
  errorComponent: LinkFailed,
})

function ApplyRoute() {
  const { token } = Route.useParams()
  const { schritt } = Route.useSearch()
  const draft = Route.useLoaderData()
  return draft ? <ApplyForm key={token} token={token} draft={draft} step={schritt} /> : <LinkNotFound />
}
