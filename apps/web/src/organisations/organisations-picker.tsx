import { Suspense } from 'react'
import { SeveralOrganisations, type SeveralOrganisationsProps } from './several-organisations.tsx'
import { WaitingField } from './waiting-field.tsx'

/** Several organisations of the directory: search by name or place, add what is not there; the chosen stand below. */
export function OrganisationsPicker(props: SeveralOrganisationsProps) {
  return (
    <Suspense fallback={<WaitingField {...props} />}>
      <SeveralOrganisations {...props} />
    </Suspense>
  )
}
