import { Tooltip } from '@mantine/core'
import { IconBroadcast, IconBroadcastOff } from '@tabler/icons-react'
import { useApp } from './app-context.tsx'
import css from './app-frame.module.css'
import type { LiveState } from './use-live.ts'

/** Discreet: says whether what others change arrives by itself. Silent while it does. */
export function LiveMark({ state }: { state: LiveState }) {
  const { messages: m } = useApp()
  if (state === 'connecting') return null
  const Icon = state === 'on' ? IconBroadcast : IconBroadcastOff
  return (
    <Tooltip label={m.app.live[state]} withinPortal={false} zIndex={10}>
      <span className={css.mark} data-state={state} role="img" aria-label={m.app.live[state]}>
        <Icon size={16} className="icon" aria-hidden />
      </span>
    </Tooltip>
  )
}
