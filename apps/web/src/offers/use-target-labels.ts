import type { ImportTarget } from '@etappe/domain/baseline/offer-vocabulary'
import { useMemo } from 'react'
import { useWords } from '../app/words.ts'

/** What the fields a column can be taken for are called. */
export function useTargetLabels(): Readonly<Record<ImportTarget, string>> {
  const { column, bring } = useWords('offers')
  return useMemo(() => ({ ...column, ...bring.target }), [column, bring])
}
