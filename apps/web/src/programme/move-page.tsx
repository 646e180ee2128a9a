import { Button, Skeleton } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { BackLink } from './back-link.tsx'
import { MoveEffect } from './move-effect.tsx'
import { MoveFilters } from './move-filters.tsx'
import type { MoveSearch } from './programme-search.ts'
import css from './programme-page.module.css'
import { useProgrammeWords } from './use-programme-words.ts'
import { useVersion } from './use-versions.ts'

interface Props {
  readonly number: number
  readonly search: MoveSearch
}

/** What would change for running cases if they followed this version, and the button that makes them. */
export function MovePage({ number, search }: Props) {
  const { api, messages: m } = useApp()
  const { words } = useProgrammeWords()
  const version = useVersion(number)
  const choice = { number, kind: search.kind ?? null, offices: search.offices ?? [] }
  // What a version would change is computed anew whenever somebody looks.
  const preview = useQuery({ ...api.programme.preview.queryOptions(choice), placeholderData: keepPreviousData, staleTime: 0 })
  const said = words.move
  return (
    <>
      <BackLink to={number} />
      <PageHead title={version.state === 'draft' ? said.draftHeading({ number }) : said.heading({ number })} />
      <div className={css.page}>
        <p className={css.lead}>{version.state === 'draft' ? said.draftLead : said.lead}</p>
        <MoveFilters number={number} search={search} />
        {preview.isPending && (
          <div aria-busy aria-label={said.loading}>
            <Skeleton height={120} />
          </div>
        )}
        {preview.error && (
          <div role="alert">
            <EmptyState
              action={
                <Button variant="default" onClick={() => void preview.refetch()}>
                  {words.retry}
                </Button>
              }
            >
              <span className="strong">{said.failed}</span> {messageFor(m, preview.error)}
            </EmptyState>
          </div>
        )}
        {preview.data && <MoveEffect effect={preview.data} choice={choice} version={version} isStale={preview.isPlaceholderData} />}
      </div>
    </>
  )
}
