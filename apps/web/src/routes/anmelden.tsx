import { createFileRoute, redirect } from '@tanstack/react-router'
import { OfficeContacts } from '../offices/office-contacts.tsx'
import { returnPath } from '../sign-in/return-path.ts'
import { SignInPage } from '../sign-in/sign-in-page.tsx'
import { signInSearch } from '../sign-in/sign-in-search.ts'

export const Route = createFileRoute('/anmelden')({
  validateSearch: signInSearch,
  beforeLoad: async ({ context: { client }, search }) => {
    const { api, queryClient } = client
    // Without an answer the page stands all the same, with the form alone.
    queryClient.query(api.session.welcome.queryOptions()).catch(() => undefined)
    const me = api.session.me.queryOptions()
    // Who was just sent here is known to be signed out.
    if (search.grund || queryClient.getQueryState(me.queryKey)?.status === 'error') return
    const isSignedIn = await queryClient.query({ ...me, staleTime: 'static' }).then(
      () => true,
      () => false,
    )
    if (isSignedIn) throw redirect({ href: returnPath(search.weiter) })
  },
  component: SignInRoute,
})

function SignInRoute() {
  return <SignInPage search={Route.useSearch()} aside={<OfficeContacts />} />
}
