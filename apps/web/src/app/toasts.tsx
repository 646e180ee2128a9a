import { useNotifications } from '@mantine/notifications'
import { Suspense, useState } from 'react'
import { lazyPart } from '../ui/lazy-part.ts'

const Toaster = lazyPart(async () => (await import('./toaster.tsx')).Toaster)

/** Where messages about finished and failed writes appear; fetched with the first one. */
export function Toasts() {
  const { notifications } = useNotifications()
  const [isNeeded, setNeeded] = useState(false)
  if (!isNeeded && notifications.length > 0) setNeeded(true)
  return isNeeded ? (
    <Suspense>
      <Toaster />
    </Suspense>
  ) : null
}
