import { Button } from '@mantine/core'
import { IconAlertTriangleFilled, IconCircleCheckFilled, IconCloudUpload, IconDeviceFloppy, IconPencil } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import css from './meeting-form.module.css'

interface Props {
  readonly command: {
    readonly state: 'idle' | 'pending' | 'saved' | 'failed'
    readonly isPending: boolean
    readonly message: string | null
  }
  readonly isDirty: boolean
  readonly isNew: boolean
}

const icons = {
  idle: IconPencil,
  unchanged: IconPencil,
  draft: IconDeviceFloppy,
  pending: IconCloudUpload,
  saved: IconCircleCheckFilled,
  failed: IconAlertTriangleFilled,
}
const tones: Partial<Record<keyof typeof icons, string>> = { saved: 'var(--good)', failed: 'var(--bad)' }

/** Always at the bottom edge: where the text is now, and the one button. */
export function SaveBar({ command, isDirty, isNew }: Props) {
  const { messages: m } = useApp()
  const words = m.meetings.form
  const state = command.state !== 'idle' ? command.state : isDirty ? 'draft' : isNew ? 'idle' : 'unchanged'
  const Icon = icons[state]
  // The bar is narrow: what the offline message says at length fits in five words here.
  const reason = command.message === m.errors.offline ? words.state.offline : command.message
  const more = state === 'draft' ? words.state.draftWhere : state === 'failed' ? reason : null
  return (
    <div className={css.save}>
      <span className={css.saveState} role={state === 'failed' ? 'alert' : 'status'}>
        <Icon size={18} className="icon" color={tones[state] ?? 'var(--ink-2)'} aria-hidden />
        <span>
          {words.state[state]}
          {more !== null && <span className="quiet small">{more}</span>}
        </span>
      </span>
      <Button size="lg" type="submit" form="meeting-form" loading={command.isPending}>
        {state === 'failed' ? words.retry : words.save}
      </Button>
    </div>
  )
}
