import { createFileRoute, Outlet } from '@tanstack/react-router'
import { caseDialogSearch } from '../../../cases/case-dialog-search.ts'
import { CaseError } from '../../../cases/case-error.tsx'
import { CasePage } from '../../../cases/case-page.tsx'
import { useCaseDialog } from '../../../cases/use-case-dialog.ts'
import { MilestoneDialog } from '../../../meetings/milestone-dialog.tsx'

export const Route = createFileRoute('/_app/faelle/$number')({
  validateSearch: caseDialogSearch,
  loader: ({ context: { client }, params: { number } }) =>
    client.queryClient.query(client.api.case.get.queryOptions({ number }, { staleTime: 'static' })),
  component: CaseRoute,
  errorComponent: CaseError,
})

function CaseRoute() {
  const { number } = Route.useParams()
  const { dialog } = Route.useSearch()
  const { close } = useCaseDialog()
  return (
    <CasePage
      number={number}
      dialog={dialog}
      renderMilestoneDialog={({ id, number: shown }) => <MilestoneDialog caseId={id} number={shown} milestone={null} onClose={close} />}
    >
      <Outlet />
    </CasePage>
  )
}
