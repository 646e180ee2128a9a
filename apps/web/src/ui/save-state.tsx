import { IconAlertTriangleFilled, IconCircleCheckFilled, IconClock } from '@tabler/icons-react'
import { useShell } from '../app/app-context.tsx'
import css from './save-state.module.css'

type State = 'idle' | 'pending' | 'saved' | 'failed'

const icons = { pending: IconClock, saved: IconCircleCheckFilled, failed: IconAlertTriangleFilled }
const tones = { pending: 'var(--ink-2)', saved: 'var(--good)', failed: 'var(--bad)' }

/** Says whether what was written is saved; silent as long as nothing was sent. */
export function SaveState({ state }: { state: State }) {
  const { messages: m } = useShell()
  const Icon = state === 'idle' ? null : icons[state]
  return (
    <span role="status" className={css.state}>
      {Icon && state !== 'idle' && (
        <>
          <Icon size={16} className="icon" color={tones[state]} aria-hidden />
          {m.app.save[state]}
        </>
      )}
    </span>
  )
}
