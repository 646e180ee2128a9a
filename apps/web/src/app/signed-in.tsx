import { useSuspenseQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { SignedInProvider, useShell } from './app-context.tsx'
import { AppFrame } from './app-frame.tsx'

/** Everything behind the sign-in: who asks is known, the frame stands, `watch` minds the session. */
export function SignedIn({ watch }: { watch: ReactNode }) {
  const { api } = useShell()
  const { data: me } = useSuspenseQuery(api.session.me.queryOptions())
  return (
    <SignedInProvider me={me}>
      <AppFrame>
        <Outlet />
      </AppFrame>
      {watch}
    </SignedInProvider>
  )
}
