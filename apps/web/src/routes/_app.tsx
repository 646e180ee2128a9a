import { createFileRoute, type ErrorComponentProps, redirect } from '@tanstack/react-router'
import { refusalOf } from '../api/refusal.ts'
import { BareFrame } from '../app/bare-frame.tsx'
import { RouteError } from '../app/route-error.tsx'
import { SignedIn } from '../app/signed-in.tsx'
import { SessionWatch } from '../sign-in/session-watch.tsx'

export const Route = createFileRoute('/_app')({
  // Part of the first load: asking for it afterwards would only cost a round trip.
  codeSplitGroupings: [],
  beforeLoad: async ({ context: { client }, location }) => {
    try {
      await client.queryClient.ensureQueryData(client.api.session.me.queryOptions())
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

function OutsideError(props: ErrorComponentProps) {
  return (
    <BareFrame>
      <RouteError {...props} />
    </BareFrame>
  )
}
