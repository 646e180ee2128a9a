import type { ImportTarget } from '@etappe/domain/baseline/offer-vocabulary'
import { useWords } from '../app/words.ts'

/** What the fields a column can be taken for are called. */
export function useTargetLabels(): Readonly<Record<ImportTarget, string>> {
  const { column, bring } = useWords('offers')
  return { ...column, ...bring.target }
}
