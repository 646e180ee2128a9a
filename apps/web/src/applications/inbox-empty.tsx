import type { ApplicationCounts } from '@etappe/domain/applications/application-list'
import { applicationQueues, openQueues } from '@etappe/domain/applications/application-queue'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './inbox-page.module.css'
import { type InboxSearch, isNarrowed, narrowingIn, queueIn } from './inbox-search.ts'

interface Props {
  readonly search: InboxSearch
  readonly counts: ApplicationCounts | undefined
}

/** A heap with nothing on it: why, and where to go on. */
export function InboxEmpty({ search, counts }: Props) {
  const words = useWords('intake')
  const { queue: names } = useWords('applications')
  const queue = queueIn(search)
  const narrowed = isNarrowed(search)
  // Somebody who looks for something finds it on any heap; otherwise what is left to do comes next.
  const next = (narrowed ? applicationQueues : openQueues).find((it) => it !== queue && (counts?.queues[it] ?? 0) > 0)
  const action = next ? (
    <Button
      variant="default"
      renderRoot={(props) => <Link to="/bewerbungen" search={{ ...narrowingIn(search), queue: next }} {...props} />}
    >
      {words.goTo({ queue: names[next], count: counts?.queues[next] ?? 0 })}
    </Button>
  ) : (
    narrowed && (
      <Button variant="default" renderRoot={(props) => <Link to="/bewerbungen" search={{ queue: search.queue }} {...props} />}>
        {words.filter.reset}
      </Button>
    )
  )
  return (
    <div className={css.empty}>
      <EmptyState action={action || undefined}>{narrowed ? words.emptyFiltered : words.empty[queue]}</EmptyState>
    </div>
  )
}
