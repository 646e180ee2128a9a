import { notifications } from '@mantine/notifications'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { SignedInProvider, useShell } from './app-context.tsx'
import { AppFrame } from './app-frame.tsx'

/** Everything behind the sign-in: who asks is known, the frame stands, `watch` minds the session. */
export function SignedIn({ watch }: { watch: ReactNode }) {
  const { api } = useShell()
  // Whoever comes back to this window may have signed in as somebody else in another one.
  const { data: me } = useSuspenseQuery(api.session.me.queryOptions(undefined, { refetchOnWindowFocus: 'always' }))
  const whose = me.user.id
  useEffect(() => () => notifications.clean(), [whose])
  return (
    // Everything begins anew for another person: a form holds text that is not theirs.
    <SignedInProvider key={whose} me={me}>
      <AppFrame>
        <Outlet />
      </AppFrame>
      {watch}
    </SignedInProvider>
  )
}
