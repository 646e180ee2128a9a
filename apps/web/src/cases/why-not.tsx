import { Tooltip } from '@mantine/core'
import type { ReactElement } from 'react'
import { useApp } from '../app/app-context.tsx'
import { type Because, becauseInWords } from './case-action.ts'

const events = { hover: true, focus: true, touch: true }

/** Says why a button is off, to the pointer and to the keyboard; the button stays reachable for both. */
export function WhyNot({ because, children }: { because: Because | null; children: ReactElement }) {
  const { messages } = useApp()
  return (
    <Tooltip
      label={because === null ? '' : becauseInWords(messages, because)}
      disabled={because === null}
      multiline
      maw={320}
      events={events}
    >
      {children}
    </Tooltip>
  )
}
