import type { MeasureId } from '../kernel/id.ts'
import type { Measure } from './measure.ts'

type Waiting = Pick<Measure, 'id' | 'dependsOnIds'>

/** Whether a measure, as it depends on others, would in the end wait for itself. Ids of measures that are gone hold nobody up. */
export function waitsForItself(id: MeasureId, measures: readonly Waiting[]): boolean {
  const waitsFor = new Map(measures.map((it) => [it.id, it.dependsOnIds]))
  const seen = new Set<MeasureId>()
  const open = [...(waitsFor.get(id) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(waitsFor.get(next) ?? []))
  }
  return false
}

/** The measures one may depend on without waiting for itself. */
export function possibleDependencies<M extends Waiting>(id: MeasureId | null, measures: readonly M[]): M[] {
  if (id === null) return [...measures]
  const without = measures.filter((it) => it.id !== id)
  return without.filter((it) => !waitsForItself(id, [...without, { id, dependsOnIds: [it.id] }]))
}
