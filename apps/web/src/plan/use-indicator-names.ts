import { type CatalogueIndicator, type IndicatorKey, unitOfIndicator } from '@etappe/domain/baseline/indicator'
import type { CaseId } from '@etappe/domain/kernel/id'
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

const isCatalogued = (key: IndicatorKey): key is CatalogueIndicator => key in unitOfIndicator

/** What indicators are called: those of the catalogue by their words, a case's own by the name it gave them. */
export function useIndicatorNames(caseId: CaseId): (key: IndicatorKey) => string {
  const { api } = useApp()
  const { indicator } = useWords('baseline')
  const { data } = useQuery(api.indicator.list.queryOptions({ caseId }))
  const own = data?.own
  return useCallback((key) => (isCatalogued(key) ? indicator[key] : (own?.find((it) => it.id === key)?.name ?? '')), [indicator, own])
}
