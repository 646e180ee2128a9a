import type { ApplicationCounts } from '@etappe/domain/applications/application-list'
import type { ApplicationNumber } from '@etappe/domain/applications/application-number'
import { Button, Skeleton } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useShortcut } from '../app/use-shortcut.ts'
import { useWords } from '../app/words.ts'
import { rememberWalk } from './application-walk.ts'
import { InboxEmpty } from './inbox-empty.tsx'
import { InboxLine } from './inbox-line.tsx'
import css from './inbox-page.module.css'
import { InboxPane } from './inbox-pane.tsx'
import type { InboxSearch } from './inbox-search.ts'
import { useInbox } from './use-inbox.ts'

interface Props {
  readonly search: InboxSearch
  readonly counts: ApplicationCounts | undefined
  readonly onSearch: (next: InboxSearch) => void
}

/** A heap as a list with a pane to read; on a phone one after the other. */
export function InboxSplit({ search, counts, onSearch }: Props) {
  const { api, queryClient, messages: m } = useApp()
  const words = useWords('intake')
  const navigate = useNavigate()
  const inbox = useInbox(search)
  const { rows } = inbox
  const at = Math.max(0, rows?.findIndex((it) => it.number === search.open) ?? 0)
  const shown = rows?.[at]
  const next = rows?.[at + 1]?.number
  const numbers = useMemo(() => rows?.map((it) => it.number) ?? [], [rows])
  useEffect(() => rememberWalk(numbers, inbox.total), [numbers, inbox.total])
  useEffect(() => {
    // Whoever works through the heap reads this one next.
    if (next) queryClient.query(api.application.get.queryOptions({ number: next })).catch(() => undefined)
  }, [api, queryClient, next])
  const read = (number: ApplicationNumber | undefined) => onSearch({ ...search, open: number })
  const walk = (by: 1 | -1) => {
    const to = rows?.[at + by]
    if (to) read(to.number)
    else if (by === 1) inbox.loadMore?.()
  }
  useShortcut('j', words.key.next, () => walk(1))
  useShortcut('k', words.key.previous, () => walk(-1))
  useShortcut('o', words.key.open, () => shown && void navigate({ to: '/bewerbungen/$number', params: { number: shown.number } }), {
    when: shown !== undefined,
  })
  if (inbox.error && !rows)
    return (
      <div role="alert" className={css.failed}>
        <p>
          {words.failed} {messageFor(m, inbox.error)}
        </p>
        <Button variant="default" onClick={inbox.retry}>
          {words.retry}
        </Button>
      </div>
    )
  if (!rows) return <Skeleton height={320} mx={24} my={12} />
  if (!shown) return <InboxEmpty search={search} counts={counts} />
  const goOn = () => read((rows[at + 1] ?? rows[at - 1])?.number)
  const { open: _, ...list } = search
  return (
    <div className={css.split}>
      <div className={css.list} aria-busy={inbox.isOld}>
        <p className={`${css.count} quiet small`} role="status">
          {words.count({ count: inbox.total })}
        </p>
        <ul aria-label={words.list}>
          {rows.map((it) => (
            <InboxLine key={it.id} row={it} search={search} isOpen={it.number === shown.number} />
          ))}
        </ul>
        {inbox.loadMore && (
          <Button variant="default" className={css.more ?? ''} loading={inbox.isLoadingMore} onClick={inbox.loadMore}>
            {words.more}
          </Button>
        )}
      </div>
      <div className={css.pane}>
        <Link to="/bewerbungen" search={list} className={css.back}>
          <IconArrowLeft size={16} aria-hidden /> {words.back}
        </Link>
        <InboxPane key={shown.id} number={shown.number} onDone={goOn} />
      </div>
    </div>
  )
}
