import { Suspense } from 'react'
import { OneOrganisation, type OneOrganisationProps } from './one-organisation.tsx'
import { WaitingField } from './waiting-field.tsx'

/** One organisation of the directory, or none: search by name or place, add what is not there. */
export function OrganisationPicker(props: OneOrganisationProps) {
  return (
    <Suspense fallback={<WaitingField {...props} />}>
      <OneOrganisation {...props} />
    </Suspense>
  )
}
