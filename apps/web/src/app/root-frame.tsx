import { Outlet } from '@tanstack/react-router'
import { OfflineBanner } from './offline-banner.tsx'
import { useFocusOnNavigation } from './use-focus-on-navigation.ts'

/** What surrounds every page, signed in or not. */
export function RootFrame() {
  useFocusOnNavigation()
  return (
    <>
      <OfflineBanner />
      <Outlet />
    </>
  )
}
