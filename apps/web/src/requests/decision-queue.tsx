import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useShortcut } from '../app/use-shortcut.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { DecisionLine } from './decision-line.tsx'
import css from './decisions-page.module.css'
import list from './decision-list.module.css'
import type { DecisionsSearch } from './decisions-search.ts'
import { DecisionPane, type RenderAdmission } from './decision-pane.tsx'
import { useDecisions } from './use-decisions.ts'
import { useRequestWords } from './use-request-words.ts'

interface Props {
  readonly open: string | undefined
  readonly renderAdmission: RenderAdmission
  readonly onSearch: (next: DecisionsSearch) => void
}

/** The queue as a list with a pane to read; on a phone one after the other. */
export function DecisionQueue({ open, renderAdmission, onSearch }: Props) {
  const { messages: m } = useApp()
  const { words } = useRequestWords()
  const { items, error, retry } = useDecisions()
  const at = Math.max(0, items?.findIndex((it) => it.id === open) ?? 0)
  const shown = items?.[at]
  const walk = (by: 1 | -1) => {
    const next = items?.[at + by]
    if (next) onSearch({ open: next.id })
  }
  useShortcut('j', words.key.next, () => walk(1))
  useShortcut('k', words.key.previous, () => walk(-1))
  if (error && !items)
    return (
      <div role="alert" className={css.failed}>
        <p>
          {words.failed} {messageFor(m, error)}
        </p>
        <Button variant="default" onClick={retry}>
          {words.retry}
        </Button>
      </div>
    )
  if (!items) return null
  if (!shown)
    return (
      <EmptyState
        action={
          <Button component={Link} to="/entscheidungen" search={{ tab: 'decided' } as never} variant="default">
            {words.emptyAction}
          </Button>
        }
      >
        {words.empty}
      </EmptyState>
    )
  const goOn = () => onSearch(items.length > 1 ? { open: (items[at + 1] ?? items[at - 1])?.id } : {})
  return (
    <div className={css.split} data-reads={open !== undefined && shown.id === open ? true : undefined}>
      <div className={css.list}>
        <p className={`${css.count} quiet small`} role="status">
          {words.number({ count: items.length })}
        </p>
        <ul aria-label={words.list} className={list.list}>
          {items.map((it) => (
            <DecisionLine key={it.id} item={it} isOpen={it.id === shown.id} />
          ))}
        </ul>
      </div>
      <div className={css.pane}>
        <Link to="/entscheidungen" className={css.back}>
          <IconArrowLeft size={16} aria-hidden /> {words.back}
        </Link>
        <DecisionPane key={shown.id} item={shown} renderAdmission={renderAdmission} onDone={goOn} />
      </div>
    </div>
  )
}
