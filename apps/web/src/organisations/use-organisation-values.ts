import { pillars } from '@etappe/domain/baseline/pillar'
import { organisationKinds } from '@etappe/domain/organisations/organisation'
import { useWords } from '../app/words.ts'

/** How a value of an organisation is written where two are compared; empty text where nothing stands. */
export function useOrganisationValues(): (field: string, value: unknown) => string {
  const { organisationKind, pillar } = useWords('baseline')
  return (field, value) => {
    const kind = organisationKinds.find((it) => it === value)
    if (field === 'kind' && kind) return organisationKind[kind]
    const sector = pillars.find((it) => it === value)
    if (field === 'pillar' && sector) return pillar[sector]
    return typeof value === 'string' ? value : ''
  }
}
