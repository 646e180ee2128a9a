import { IconBroadcast, IconBroadcastOff } from '@tabler/icons-react'
import { useApp } from './app-context.tsx'
import css from './app-frame.module.css'
import type { LiveState } from './use-live.ts'

/** Discreet: says whether what others change arrives by itself. Silent while it does. */
export function LiveMark({ state }: { state: LiveState }) {
  const { messages: m } = useApp()
  const Icon = state === 'on' ? IconBroadcast : IconBroadcastOff
  return (
    <span className={css.mark} data-state={state} role="img" aria-label={m.app.live[state]} title={m.app.live[state]}>
      <Icon size={16} className="icon" aria-hidden />
    </span>
  )
}
