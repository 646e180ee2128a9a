import { SegmentedControl } from '@mantine/core'
import { PageHead } from '../ui/page-head.tsx'
import { DecidedLog } from './decided-log.tsx'
import type { RenderAdmission } from './decision-pane.tsx'
import { DecisionQueue } from './decision-queue.tsx'
import css from './decisions-page.module.css'
import type { DecisionsSearch } from './decisions-search.ts'
import { useRequestWords } from './use-request-words.ts'

interface Props {
  readonly search: DecisionsSearch
  readonly renderAdmission: RenderAdmission
  readonly onSearch: (next: DecisionsSearch) => void
}

/** The decision queue: what waits for the person who looks, and what was decided. */
export function DecisionsPage({ search, renderAdmission, onSearch }: Props) {
  const { words } = useRequestWords()
  const { tab } = words
  return (
    <>
      <PageHead title={words.heading} sub={search.tab === 'decided' ? words.log.sub : words.sub}>
        <SegmentedControl
          size="xs"
          aria-label={tab.label}
          value={search.tab ?? 'queue'}
          onChange={(value) => onSearch(value === 'decided' ? { tab: 'decided' } : {})}
          data={[
            { value: 'queue', label: tab.queue },
            { value: 'decided', label: tab.decided },
          ]}
        />
      </PageHead>
      <div className={css.page}>
        {search.tab === 'decided' ? (
          <DecidedLog />
        ) : (
          <DecisionQueue open={search.open} renderAdmission={renderAdmission} onSearch={onSearch} />
        )}
      </div>
    </>
  )
}
