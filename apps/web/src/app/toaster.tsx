import '@mantine/core/styles/Notification.css'
import '@mantine/notifications/styles.css'
import { Notifications } from '@mantine/notifications'
import { useShell } from './app-context.tsx'
import css from './toaster.module.css'

export function Toaster() {
  const { messages: m } = useShell()
  return (
    <section aria-label={m.app.toast.region}>
      <Notifications className={css.toasts} position="bottom-left" limit={4} autoClose={10_000} withinPortal={false} />
    </section>
  )
}
