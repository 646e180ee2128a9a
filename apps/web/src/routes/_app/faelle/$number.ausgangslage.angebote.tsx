import { createFileRoute } from '@tanstack/react-router'
import { useCallback } from 'react'
import { prepareWords } from '../../../app/words.ts'
import { useOpenCase } from '../../../cases/use-open-case.ts'
import { type ChangeSearch, offerSearch } from '../../../offers/offer-search.ts'
import { OffersPage } from '../../../offers/offers-page.tsx'

export const Route = createFileRoute('/_app/faelle/$number/ausgangslage/angebote')({
  validateSearch: offerSearch,
  loader: prepareWords('baseline', 'offers', 'organisations'),
  component: OffersRoute,
})

function OffersRoute() {
  const { detail, may } = useOpenCase(Route.useParams().number)
  const navigate = Route.useNavigate()
  const change = useCallback<ChangeSearch>(
    (patch, { replace = false } = {}) => void navigate({ search: (before) => ({ ...before, ...patch }), replace, resetScroll: false }),
    [navigate],
  )
  return <OffersPage detail={detail} verdict={may('baseline.write')} search={Route.useSearch()} change={change} />
}
