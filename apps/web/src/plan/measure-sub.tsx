import type { Measure } from '@etappe/domain/plan/measure'
import { usePlanEditing } from './plan-editing.ts'
import { usePlanWords } from './use-plan-words.ts'

/** The quiet line of a measure: with whom, what it waits for, how much was noted, why it is postponed. */
export function MeasureSub({ measure }: { readonly measure: Measure }) {
  const { words, formats, measureNumber } = usePlanWords()
  const { plan } = usePlanEditing()
  const partners = measure.partnerIds.flatMap((id) => plan.view.names[id] ?? [])
  const waitsFor = measure.dependsOnIds.flatMap((id) => plan.measures.get(id) ?? []).map(measureNumber)
  const notes = plan.view.notes.filter((it) => it.measureId === measure.id).length
  const isHeld = measure.state === 'postponed' || measure.state === 'dropped'
  const parts = [
    partners.length > 0 && words.measures.partners({ names: formats.list(partners) }),
    waitsFor.length > 0 && words.measures.waitsFor({ numbers: waitsFor.join(', ') }),
    notes > 0 && words.measures.notes({ count: notes }),
    isHeld && measure.deviationReason,
  ].filter((it) => it !== false && it !== '')
  if (parts.length === 0) return null
  return (
    <span className="quiet small" dir="auto">
      {parts.join(' · ')}
    </span>
  )
}
