import type { RefObject } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useShortcut } from '../app/use-shortcut.ts'

/** `j` and `k` walk the rows by the link each of them has; `Enter` opens it as any link. */
export function useRowKeys(rows: RefObject<HTMLElement | null>): void {
  const { messages: m } = useApp()
  const step = (by: 1 | -1) => {
    const links = [...(rows.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])]
    const at = links.findIndex((it) => it === document.activeElement)
    links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]?.focus()
  }
  useShortcut('j', m.users.keys.next, () => step(1))
  useShortcut('k', m.users.keys.previous, () => step(-1))
}
