import { pillars } from '@etappe/domain/baseline/pillar'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import { organisationKinds } from '@etappe/domain/organisations/organisation'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** How a value of an organisation is written where two are compared; empty text where nothing stands. */
export function useOrganisationValues(keys: readonly (MunicipalityKey | null)[]): (field: string, value: unknown) => string {
  const { api } = useApp()
  const { organisationKind, pillar } = useWords('baseline')
  const asked = keys.filter((it) => it !== null)
  const { data: places = [] } = useQuery(api.municipality.byKeys.queryOptions({ keys: asked }, { enabled: asked.length > 0 }))
  return (field, value) => {
    if (field === 'municipalityKey' && typeof value === 'string') return places.find((it) => it.key === value)?.name ?? value
    const kind = organisationKinds.find((it) => it === value)
    if (field === 'kind' && kind) return organisationKind[kind]
    const sector = pillars.find((it) => it === value)
    if (field === 'pillar' && sector) return pillar[sector]
    return typeof value === 'string' ? value : ''
  }
}
