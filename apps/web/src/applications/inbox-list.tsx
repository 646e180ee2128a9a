import type { ApplicationNumber } from '@etappe/domain/applications/application-number'
import { Button } from '@mantine/core'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { type MouseEvent, useCallback, useEffect, useRef } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { InboxLine } from './inbox-line.tsx'
import css from './inbox-page.module.css'
import type { InboxSearch } from './inbox-search.ts'
import type { Inbox } from './use-inbox.ts'
import { useNearEnd } from './use-near-end.ts'

interface Props {
  readonly inbox: Inbox
  readonly search: InboxSearch
  readonly shown: ApplicationNumber
}

/** A click that opens a tab or a window is the browser's business. */
const isPlain = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** The lines of a heap. The next page comes by itself as the end nears, and by a button for who does not scroll. */
export function InboxList({ inbox, search, shown }: Props) {
  const { messages: m } = useApp()
  const words = useWords('intake')
  const navigate = useNavigate()
  const router = useRouter()
  const { loadMore, isLoadingMore, moreError } = inbox
  const rows = inbox.rows ?? []
  const { open, ...list } = search
  const address = router.buildLocation({ to: '/bewerbungen', search: list }).href
  const begin = `${address}${address.includes('?') ? '&' : '?'}open=`
  const mark = useNearEnd(rows.length, isLoadingMore || moreError ? null : loadMore)
  const read = (event: MouseEvent, number: ApplicationNumber) => {
    if (!isPlain(event)) return
    event.preventDefault()
    void navigate({ to: '/bewerbungen', search: { ...list, open: number }, replace: number === open, state: { isFromInbox: true } })
  }
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  })
  const onOpen = useCallback((...it: Parameters<typeof read>) => latest.current(...it), [])
  return (
    <div className={css.list} aria-busy={inbox.isOld} data-scroll-restoration-id="bewerbungen">
      <p className={`${css.count} quiet small`} role="status">
        {words.count({ count: inbox.total })}
        {loadMore && <span className="sr"> {words.loaded({ count: rows.length })}</span>}
      </p>
      <div className={css.lines}>
        <ul aria-label={words.list}>
          {rows.map((it) => (
            <InboxLine key={it.id} row={it} href={`${begin}${it.number}`} isOpen={it.number === shown} onOpen={onOpen} />
          ))}
        </ul>
        <div ref={mark} className={css.nearEnd} />
      </div>
      {moreError && (
        <p role="alert" className={css.moreFailed}>
          {words.moreFailed} {messageFor(m, moreError)}
        </p>
      )}
      {loadMore && (
        <Button variant="default" className={css.more ?? ''} loading={isLoadingMore} onClick={() => void loadMore()}>
          {words.more}
        </Button>
      )}
    </div>
  )
}
