import { openQueues } from '@etappe/domain/applications/application-queue'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useHasRoute } from '../app/use-rooms.ts'
import { useWords } from '../app/words.ts'
import directory from '../ui/directory.module.css'
import { PageHead } from '../ui/page-head.tsx'
import { InboxFilters } from './inbox-filters.tsx'
import css from './inbox-page.module.css'
import { type InboxSearch, narrowingIn } from './inbox-search.ts'
import { InboxSplit } from './inbox-split.tsx'
import { QueueTabs } from './queue-tabs.tsx'

interface Props {
  readonly search: InboxSearch
  readonly onSearch: (next: InboxSearch) => void
}

const enter: string = '/bewerbungen/neu'
const ranking: string = '/bewerbungen/rangliste'

/** The triage inbox: what has to be done as heaps, each a list with a pane to read. */
export function InboxPage({ search, onSearch }: Props) {
  const { api } = useApp()
  const words = useWords('intake')
  const hasRoute = useHasRoute()
  const { data: all } = useQuery(api.application.queues.queryOptions({}))
  const { data: counts } = useQuery(api.application.queues.queryOptions(narrowingIn(search), { placeholderData: keepPreviousData }))
  const waiting = all ? openQueues.reduce((sum, queue) => sum + all.queues[queue], 0) : null
  const sub = waiting === null ? '' : waiting === 0 ? words.subNone : words.sub({ count: waiting })
  return (
    <div data-reads={search.open === undefined ? undefined : true} className={css.page}>
      <div className={css.top}>
        <PageHead title={words.heading} sub={<span aria-live="polite">{sub}</span>}>
          {hasRoute(ranking) && (
            <Button variant="default" className={css.ranking ?? ''} renderRoot={(props) => <Link to={ranking} {...props} />}>
              {words.ranking}
            </Button>
          )}
          {hasRoute(enter) && (
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              className={directory.create ?? ''}
              renderRoot={(props) => <Link to={enter} {...props} />}
            >
              <span className={directory.createWord}>{words.enter}</span>
            </Button>
          )}
        </PageHead>
        <QueueTabs search={search} counts={counts} />
        <InboxFilters search={search} onSearch={onSearch} />
      </div>
      <InboxSplit search={search} counts={counts} onSearch={onSearch} />
    </div>
  )
}
