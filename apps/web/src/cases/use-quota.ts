import type { CaseKind } from '@etappe/domain/cases/kind'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'

export interface Quota {
  readonly taken: number
  readonly quota: number
  readonly isFull: boolean
}

/** Places of an office for a kind of case; `null` as long as they are not known. */
export function useQuota(officeCode: OfficeCode | null, kind: CaseKind): Quota | null {
  const { api } = useApp()
  const { data } = useQuery(api.report.status.queryOptions())
  const cell = data?.cells.find((it) => it.officeCode === officeCode && it.kind === kind)
  return cell ? { taken: cell.taken, quota: cell.quota, isFull: cell.taken >= cell.quota } : null
}
