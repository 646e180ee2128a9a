import { can } from '@etappe/domain/access/policy'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { AdmissionToSign } from '../../admission/admission-to-sign.tsx'
import { prepareWords } from '../../app/words.ts'
import { DecisionsPage } from '../../requests/decisions-page.tsx'
import { decisionsSearch } from '../../requests/decisions-search.ts'

const words = prepareWords('requests', 'gates', 'admission', 'applications', 'baseline', 'plan')
const once = { staleTime: 'static' } as const

export const Route = createFileRoute('/_app/entscheidungen')({
  validateSearch: decisionsSearch,
  loader: async ({ context: { client } }) => {
    const { api, queryClient } = client
    const { actor } = await queryClient.query(api.session.me.queryOptions(undefined, once))
    if (!can(actor, 'waiver.soft').ok) throw redirect({ to: '/' })
    // A refusal is told by the page.
    const asked = Promise.all([
      queryClient.query(api.request.queue.queryOptions({}, once)),
      queryClient.query(api.gate.waiting.queryOptions({}, once)),
      can(actor, 'application.countersign').ok && queryClient.query(api.admission.toSign.queryOptions({}, once)),
    ]).catch(() => null)
    await Promise.all([words(), asked])
  },
  component: DecisionsRoute,
})

function DecisionsRoute() {
  const navigate = Route.useNavigate()
  return (
    <DecisionsPage
      search={Route.useSearch()}
      renderAdmission={(toSign, onDone) => <AdmissionToSign toSign={toSign} onDone={onDone} />}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
