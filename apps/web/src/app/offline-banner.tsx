import { useNetwork } from '@mantine/hooks'
import { IconWifiOff } from '@tabler/icons-react'
import { useShell } from './app-context.tsx'
import css from './notices.module.css'

/** Says so while the device has no network; disappears by itself. */
export function OfflineBanner() {
  const { messages: m } = useShell()
  const { online } = useNetwork()
  return (
    <div role="status" className={css.live}>
      {!online && (
        <p className={css.offline}>
          <IconWifiOff size={16} className="icon" aria-hidden />
          {m.app.offline}
        </p>
      )}
    </div>
  )
}
