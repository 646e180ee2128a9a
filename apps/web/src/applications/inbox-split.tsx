import type { ApplicationCounts } from '@etappe/domain/applications/application-list'
import type { ApplicationNumber } from '@etappe/domain/applications/application-number'
import { Button, Skeleton } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { rememberWalk } from './application-walk.ts'
import { InboxEmpty } from './inbox-empty.tsx'
import { InboxList } from './inbox-list.tsx'
import css from './inbox-page.module.css'
import { InboxPane } from './inbox-pane.tsx'
import { type InboxSearch, listIn } from './inbox-search.ts'
import { useInbox } from './use-inbox.ts'
import { useInboxWalk } from './use-inbox-walk.ts'

interface Props {
  readonly search: InboxSearch
  readonly counts: ApplicationCounts | undefined
  readonly onSearch: (next: InboxSearch) => void
}

/** A heap as a list with a pane to read; on a phone one after the other. */
export function InboxSplit({ search, counts, onSearch }: Props) {
  const { api, queryClient, messages: m } = useApp()
  const words = useWords('intake')
  const router = useRouter()
  const isFromList = useLocation({ select: ({ state }) => state.isFromInbox === true })
  const inbox = useInbox(search)
  const { rows } = inbox
  const read = (number: ApplicationNumber | undefined) => onSearch({ ...search, open: number })
  const { at, shown } = useInboxWalk(inbox, search.open, read)
  const next = rows?.[at + 1]?.number
  const numbers = useMemo(() => rows?.map((it) => it.number) ?? [], [rows])
  const list = listIn(search)
  useEffect(() => {
    if (!inbox.isOld) rememberWalk({ numbers, total: inbox.total, list })
  }, [numbers, inbox.total, inbox.isOld, list])
  useEffect(() => {
    // Whoever works through the heap reads this one next.
    if (next) queryClient.query(api.application.get.queryOptions({ number: next })).catch(() => undefined)
  }, [api, queryClient, next])
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
  const { open: _, ...narrowed } = search
  return (
    <div className={css.split}>
      <InboxList inbox={inbox} search={search} shown={shown.number} />
      {/* Each is read from its beginning. */}
      <div key={shown.id} className={css.pane}>
        <Link
          to="/bewerbungen"
          search={narrowed}
          className={css.back}
          onClick={(event) => {
            // The way back knows how far the list was read.
            if (!isFromList) return
            event.preventDefault()
            router.history.back()
          }}
        >
          <IconArrowLeft size={16} aria-hidden /> {words.back}
        </Link>
        <InboxPane number={shown.number} onDone={goOn} />
      </div>
    </div>
  )
}
