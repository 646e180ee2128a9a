import { createFileRoute, redirect } from '@tanstack/react-router'
import { refusalOf } from '../api/refusal.ts'
import { OutsideError } from '../app/outside-error.tsx'
import { SignedIn } from '../app/signed-in.tsx'
import { SessionWatch } from '../sign-in/session-watch.tsx'

export const Route = createFileRoute('/_app')({
  // Part of the first load: asking for it afterwards would only cost a round trip.
  codeSplitGroupings: [],
  beforeLoad: async ({ context: { client }, location }) => {
    try {
      await client.queryClient.query({ ...client.api.session.me.queryOptions(), staleTime: 'static' })
    } catch (error) {
      if (refusalOf(error)?.code !== 'unauthenticated') throw error
      throw redirect({ to: '/anmelden', search: location.href === '/' ? {} : { weiter: location.href } })
    }
  },
  component: SignedInRoute,
  errorComponent: OutsideError,
})

function SignedInRoute() {
  return <SignedIn watch={<SessionWatch />} />
}
