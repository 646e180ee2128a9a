import { useMemo } from 'react'
import { useWords } from '../app/words.ts'
import { type LegendItem, legendItems, placeLegend } from './legend-items.ts'
import type { Drawing } from './picture-model.ts'

/** The legend of a drawing, set out below it; `letters` is how many times larger than the drawing it is written. */
export function useLegend(drawing: Drawing, letters: number) {
  const baseline = useWords('baseline')
  const words = useWords('network')
  return useMemo(() => {
    const labelOf = (item: LegendItem): string => {
      if (item.type === 'level') return baseline.cooperationLevel[item.value]
      if (item.type === 'change') return words.change[item.value]
      if (item.type === 'kind') return baseline.organisationKind[item.value]
      if (item.type === 'lead') return words.lead
      return item.value === null ? words.noPillar : baseline.pillar[item.value]
    }
    return placeLegend(legendItems(drawing), labelOf, drawing.size.width / letters)
  }, [drawing, letters, baseline, words])
}
