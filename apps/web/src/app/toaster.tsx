import '@mantine/core/styles/Notification.css'
import '@mantine/notifications/styles.css'
import { Notifications } from '@mantine/notifications'
import { useShell } from './app-context.tsx'

export function Toaster() {
  const { messages: m } = useShell()
  return (
    <section aria-label={m.app.toast.region}>
      <Notifications position="bottom-left" limit={4} autoClose={10_000} withinPortal={false} />
    </section>
  )
}
