import type { CaseKind } from '@etappe/domain/cases/kind'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'

export interface Quota {
  /** Places that are taken or promised, as the server counts them when it asks for a reason. */
  readonly taken: number
  /** How many of them are admissions that wait for their second signature. */
  readonly proposed: number
  readonly quota: number
  readonly isFull: boolean
}

/** Places of an office for a kind of case; `null` as long as they are not known. */
export function useQuota(officeCode: OfficeCode | null, kind: CaseKind): Quota | null {
  const { api } = useApp()
  const { data } = useQuery(api.admission.quota.queryOptions(officeCode === null ? skipToken : { officeCode, kind }))
  if (!data) return null
  const taken = data.taken + data.proposed
  return { taken, proposed: data.proposed, quota: data.quota, isFull: taken >= data.quota }
}
