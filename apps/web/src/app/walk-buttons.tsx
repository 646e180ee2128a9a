import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import css from '../ui/record-header.module.css'
import { useShortcut } from './use-shortcut.ts'

interface Props {
  /** Where the record stands in the list somebody came from, counted from 1; `null` when it is not in it. */
  readonly place: {
    readonly previous: string | null
    readonly next: string | null
    readonly position: number
    readonly total: number
  } | null
  readonly words: {
    readonly previous: string
    readonly previousKey: string
    readonly next: string
    readonly nextKey: string
    readonly position: (p: { position: number; total: number }) => string
  }
}

/** Walks through the list somebody came from, on the same page of each record, by button and by key. */
export function WalkButtons({ place, words }: Props) {
  const navigate = useNavigate()
  const previous = place?.previous ?? null
  const next = place?.next ?? null
  const go = (to: string | null) => {
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
