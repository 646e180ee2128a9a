import type { MunicipalityKind } from '@etappe/domain/municipalities/municipality'

export const municipalities = {
  kind: {
    kreis: 'district',
    kreisfrei: 'independent city',
    city: 'city',
    market: 'market town',
    municipality: 'municipality',
    unincorporated: 'unincorporated area',
  } satisfies Record<MunicipalityKind, string>,
}
