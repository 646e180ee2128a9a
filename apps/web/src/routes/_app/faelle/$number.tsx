import { createFileRoute, notFound, Outlet, redirect } from '@tanstack/react-router'
import { Suspense } from 'react'
import { refusalOf } from '../../../api/refusal.ts'
import { caseDialogSearch } from '../../../cases/case-dialog-search.ts'
import { CaseNotFound } from '../../../cases/case-not-found.tsx'
import { CasePage } from '../../../cases/case-page.tsx'
import { useCaseDialog } from '../../../cases/use-case-dialog.ts'
import { MilestoneDialog } from '../../../meetings/milestone-dialog.tsx'
import { lazyPart } from '../../../ui/lazy-part.ts'

const ProposalNotice = lazyPart(async () => (await import('../../../gates/proposal-notice.tsx')).ProposalNotice)

export const Route = createFileRoute('/_app/faelle/$number')({
  validateSearch: caseDialogSearch,
  beforeLoad: ({ params: { number } }) => {
    // Typed by hand, a number may come in small letters.
    const written = number.toUpperCase()
    if (number !== written) throw redirect({ to: '/faelle/$number', params: { number: written }, replace: true })
  },
  loader: async ({ context: { client }, params: { number } }) => {
    try {
      await client.queryClient.query(client.api.case.get.queryOptions({ number }, { staleTime: 'static' }))
    } catch (error) {
      throw refusalOf(error)?.code === 'not-found' ? notFound() : error
    }
  },
  component: CaseRoute,
  notFoundComponent: CaseNotFound,
})

function CaseRoute() {
  const { number } = Route.useParams()
  const { dialog, agreeing } = Route.useSearch()
  const { close } = useCaseDialog()
  return (
    <CasePage
      number={number}
      search={{ dialog, agreeing }}
      renderMilestoneDialog={({ id, number: shown }) => <MilestoneDialog caseId={id} number={shown} milestone={null} onClose={close} />}
      renderProposal={(detail, proposal) => (
        <Suspense>
          <ProposalNotice detail={detail} proposal={proposal} />
        </Suspense>
      )}
    >
      <Outlet />
    </CasePage>
  )
}
