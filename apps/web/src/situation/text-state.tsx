import { Button } from '@mantine/core'
import { IconAlertTriangleFilled, IconCircleCheckFilled, IconClock, IconCloudOff, IconPencil } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './section-editor.module.css'
import type { TextState as State } from './use-section-text.ts'

interface Props {
  readonly state: State
  readonly message: string | null
  readonly onRetry: () => void
}

const icons = {
  typing: IconPencil,
  pending: IconClock,
  saved: IconCircleCheckFilled,
  waiting: IconCloudOff,
  failed: IconAlertTriangleFilled,
}
const tones = { typing: 'var(--ink-2)', pending: 'var(--ink-2)', saved: 'var(--good)', waiting: 'var(--warn)', failed: 'var(--bad)' }

/** Whether the text is saved; if it is not, that it is kept here, and how to send it again. */
export function TextState({ state, message, onRetry }: Props) {
  const { saving } = useWords('situation')
  const Icon = state === 'idle' ? null : icons[state]
  return (
    <div className={css.state} role="status">
      {Icon && state !== 'idle' && (
        <span className="row">
          <Icon size={16} className="icon" color={tones[state]} aria-hidden />
          {saving[state]}
        </span>
      )}
      {message !== null && <span>{message}</span>}
      {(state === 'failed' || state === 'waiting') && (
        <>
          <span>{saving.kept}</span>
          <Button variant="subtle" size="compact-sm" onClick={onRetry}>
            {saving.retry}
          </Button>
        </>
      )}
    </div>
  )
}
