import type { RefObject } from 'react'
import { useShortcut } from './use-shortcut.ts'

/** `j` and `k` walk the rows by the link each of them has; `Enter` opens it as any link. */
export function useRowKeys(rows: RefObject<HTMLElement | null>, words: { readonly next: string; readonly previous: string }): void {
  const step = (by: 1 | -1) => {
    const links = [...(rows.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])]
    const at = links.findIndex((it) => it === document.activeElement)
    links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]?.focus()
  }
  useShortcut('j', words.next, () => step(1))
  useShortcut('k', words.previous, () => step(-1))
}
