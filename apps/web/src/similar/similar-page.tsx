import type { Verdict } from '@etappe/domain/access/policy'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { messageFor } from '../api/message-for.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { ReleaseSection } from './release-section.tsx'
import { SimilarFilterBar } from './similar-filter-bar.tsx'
import css from './similar-page.module.css'
import { SimilarResult } from './similar-result.tsx'
import { filtersOf, type SimilarSearch } from './similar-search.ts'
import { useSimilar } from './use-similar.ts'

interface Props {
  readonly detail: CaseDetail
  readonly verdict: Verdict
  readonly search: SimilarSearch
  readonly change: (next: SimilarSearch) => void
}

/** What others in the programme have done that are in a similar position, and what of this case others may read. */
export function SimilarPage({ detail, verdict, search, change }: Props) {
  const { messages: m } = useApp()
  const words = useWords('similar')
  const filters = filtersOf(search)
  const list = useSimilar(detail.case.id, filters)
  const isFiltered = Object.values(filters).some((it) => it !== undefined)
  return (
    <div className={css.columns}>
      <Section title={words.heading} {...(list.total !== null && { count: words.found({ count: list.total }) })}>
        <p className={css.lead}>{words.lead}</p>
        <SimilarFilterBar filters={filters} onChange={(next) => change({ ...next, open: search.open })} />
        {list.error && (
          <div role="alert" className={css.failed}>
            <p>
              {words.failed} {messageFor(m, list.error)}
            </p>
            <Button variant="default" onClick={list.retry}>
              {words.retry}
            </Button>
          </div>
        )}
        {list.total === 0 && (
          <EmptyState
            {...(isFiltered && {
              action: (
                <Button variant="default" onClick={() => change({})}>
                  {words.filter.clear}
                </Button>
              ),
            })}
          >
            {isFiltered ? words.nothing : words.nothingAtAll}
          </EmptyState>
        )}
        <ul aria-busy={list.isLoading}>
          {list.rows.map((it) => (
            <SimilarResult
              key={it.id}
              it={it}
              isOpen={search.open === it.id}
              onToggle={() => change({ ...filters, open: search.open === it.id ? undefined : it.id })}
            />
          ))}
        </ul>
        {list.loadMore && (
          <Button variant="default" mt="md" loading={list.isLoadingMore} onClick={list.loadMore}>
            {words.more}
          </Button>
        )}
      </Section>
      <ReleaseSection caseId={detail.case.id} verdict={verdict} />
    </div>
  )
}
