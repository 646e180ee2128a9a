import type { ApplicationCounts } from '@etappe/domain/applications/application-list'
import { applicationQueues } from '@etappe/domain/applications/application-queue'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { TabBar } from '../ui/tab-bar.tsx'
import { type InboxSearch, queueIn } from './inbox-search.ts'
import css from './queue-tabs.module.css'

interface Props {
  readonly search: InboxSearch
  readonly counts: ApplicationCounts | undefined
}

/** The heaps with what lies on each, as links; the filters go along, what is read does not. */
export function QueueTabs({ search, counts }: Props) {
  const { formats } = useApp()
  const { queues } = useWords('intake')
  const { queue: names } = useWords('applications')
  const current = queueIn(search)
  const { open: _, toRateByMe: __, ...filters } = search
  return (
    <TabBar label={queues} className={css.tabs}>
      {applicationQueues.map((queue) => (
        <Link
          key={queue}
          to="/bewerbungen"
          search={{ ...filters, queue: queue === 'new' ? undefined : queue }}
          // The first heap has no name in the address; without this it would count as current on every heap.
          activeOptions={{ explicitUndefined: true }}
          aria-current={queue === current ? 'page' : undefined}
          data-empty={counts?.queues[queue] === 0 || undefined}
        >
          <span data-label={names[queue]}>{names[queue]}</span>{' '}
          <span className={css.count}>{counts && formats.number(counts.queues[queue])}</span>
        </Link>
      ))}
    </TabBar>
  )
}
