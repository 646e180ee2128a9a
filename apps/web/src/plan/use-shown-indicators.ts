import { type ShownIndicator, toShownIndicators } from '@etappe/domain/baseline/indicator-shown'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import { usePlanEditing } from './plan-editing.ts'
import { usePlanWords } from './use-plan-words.ts'

/** The indicators of the case with what may be shown of them, and how they are called. */
export function useShownIndicators() {
  const { api } = useApp()
  const { baseline } = usePlanWords()
  const { plan } = usePlanEditing()
  const { data } = useQuery(api.indicator.list.queryOptions({ caseId: plan.detail.case.id }))
  const indicators = useMemo(() => (data ? toShownIndicators(data.values, data.own) : []), [data])
  const names: Readonly<Record<string, string>> = baseline.indicator
  const signs: Partial<Record<ShownIndicator['unit'], string>> = { share: '%', euro: '€', perThousand: '‰' }
  return {
    indicators,
    nameOf: (it: ShownIndicator) => it.name ?? names[it.key] ?? '',
    unitOf: (it: ShownIndicator) => (it.unitText === '' ? (signs[it.unit] ?? '') : it.unitText),
  }
}
