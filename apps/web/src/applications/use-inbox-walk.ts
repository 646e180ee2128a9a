import type { ApplicationRow } from '@etappe/domain/applications/application-list'
import type { ApplicationNumber } from '@etappe/domain/applications/application-number'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useShortcut } from '../app/use-shortcut.ts'
import { useWords } from '../app/words.ts'
import type { Inbox } from './use-inbox.ts'

/** Which line of a heap is read, and the keys that walk along it, over the end of a page too. */
export function useInboxWalk({ rows, loadMore }: Inbox, open: string | undefined, read: (number: ApplicationNumber) => void) {
  const { key: words } = useWords('intake')
  const navigate = useNavigate()
  const at = Math.max(0, rows?.findIndex((it) => it.number === open) ?? 0)
  const shown = rows?.[at]
  const latest = useRef<ApplicationRow | undefined>(shown)
  useEffect(() => {
    latest.current = shown
  })
  const overTheEnd = async () => {
    const next = (await loadMore?.())?.[at + 1]
    // Meanwhile somebody may have gone elsewhere.
    if (next && latest.current?.id === shown?.id) read(next.number)
  }
  const walk = (by: 1 | -1) => {
    const to = rows?.[at + by]
    if (to) read(to.number)
    else if (by === 1) void overTheEnd()
  }
  useShortcut('j', words.next, () => walk(1))
  useShortcut('k', words.previous, () => walk(-1))
  useShortcut('o', words.open, () => shown && void navigate({ to: '/bewerbungen/$number', params: { number: shown.number } }), {
    when: shown !== undefined,
  })
  return { at, shown }
}
