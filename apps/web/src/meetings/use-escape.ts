import { useEffect, useRef } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useShortcut } from '../app/use-shortcut.ts'

const floats = () => document.querySelector('[aria-modal="true"], [role="menu"], [role="listbox"], .mantine-Popover-dropdown') !== null
const isTyping = (target: EventTarget | null) => target instanceof Element && target.matches('input, textarea, select')

/** Esc leaves the form from everywhere in it: single keys are silent while somebody types, and leaving loses no text here. */
export function useEscape(leave: () => void): void {
  const { messages: m } = useApp()
  useShortcut('Escape', m.app.keys.back, leave)
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !isTyping(event.target) || floats()) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
