import type { ApplicationNumber } from '@etappe/domain/applications/application-number'
import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useShortcut } from '../app/use-shortcut.ts'
import { useWords } from '../app/words.ts'
import css from './application-header.module.css'
import { neighbours } from './application-walk.ts'

/** Walks through the heap the person came from, on the same page, by button and by key. */
export function ApplicationWalk({ number }: { readonly number: ApplicationNumber }) {
  const { walk: words } = useWords('intake').page
  const navigate = useNavigate()
  const place = useMemo(() => neighbours(number), [number])
  const previous = place?.previous ?? null
  const next = place?.next ?? null
  const go = (to: ApplicationNumber | null) => {
    if (to !== null) void navigate({ to: '.', params: (before: object) => ({ ...before, number: to }), search: {} })
  }
  useShortcut('[', words.previous, () => go(previous), { when: previous !== null })
  useShortcut(']', words.next, () => go(next), { when: next !== null })
  if (place === null) return null
  return (
    <span className={css.walk}>
      <ActionIcon variant="subtle" color="gray" aria-label={words.previousKey} disabled={previous === null} onClick={() => go(previous)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <span className="small quiet">{words.position({ position: place.position, total: place.total })}</span>
      <ActionIcon variant="subtle" color="gray" aria-label={words.nextKey} disabled={next === null} onClick={() => go(next)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </span>
  )
}
