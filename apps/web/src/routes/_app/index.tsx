import { can } from '@etappe/domain/access/policy'
import { createFileRoute, Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useApp } from '../../app/app-context.tsx'
import { prepareWords } from '../../app/words.ts'
import { HistoryList } from '../../history/history-list.tsx'
import { AdminStart } from '../../today/admin-start.tsx'
import { todayOptions } from '../../today/today-options.ts'
import { TodayPage } from '../../today/today-page.tsx'
import { todaySearch } from '../../today/today-search.ts'
import { lazyPart } from '../../ui/lazy-part.ts'

const WaitDialog = lazyPart(async () => (await import('../../cases/wait-dialog.tsx')).WaitDialog)

const ApplicationsToday = lazyPart(async () => (await import('../../applications/applications-today.tsx')).ApplicationsToday)

const RequestsToday = lazyPart(async () => (await import('../../requests/requests-today.tsx')).RequestsToday)

// What is there is shown at once; the page itself finds out whether it is still so.
const once = { staleTime: 'static' } as const

const words = prepareWords('history')

export const Route = createFileRoute('/_app/')({
  validateSearch: todaySearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { client }, deps, cause }) => {
    const { api, queryClient } = client
    const { actor } = await queryClient.query(api.session.me.queryOptions(undefined, once))
    if (!can(actor, 'case.read').ok) return
    const asked = queryClient.query({ ...todayOptions(api, deps), ...once })
    // While another reach is fetched, the one on screen stays; should that fail, the page asks again and says why.
    if (cause === 'stay') asked.catch(() => undefined)
    else await Promise.all([asked, words()])
  },
  component: TodayRoute,
})

function TodayRoute() {
  const { me } = useApp()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  if (!can(me.actor, 'case.read').ok) return <AdminStart />
  return (
    <TodayPage
      search={search}
      onReach={(reach) => void navigate({ search: { reach }, replace: true })}
      renderWait={(wait, onClose) => (
        <Suspense>
          <WaitDialog {...wait} onClose={onClose} />
        </Suspense>
      )}
      decisions={
        <>
          {can(me.actor, 'application.read').ok && (
            <Suspense>
              <ApplicationsToday />
            </Suspense>
          )}
          <Suspense>
            <RequestsToday />
          </Suspense>
        </>
      }
      renderChanges={(entries) => (
        <HistoryList
          entries={entries}
          renderLink={({ caseNumber: number }) =>
            number !== null && (
              <Link to="/faelle/$number" params={{ number }}>
                {number}
              </Link>
            )
          }
        />
      )}
    />
  )
}
