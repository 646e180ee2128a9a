import type { ShownIndicator, ShownYear } from './indicator-shown.ts'
import type { SituationFacts } from './situation-facts.ts'

/**
 * The figures a final report keeps, without shares that turned out since to have a base under ten: that rule stands above the one
 * that a final report never changes. `current` is what may be shown today.
 */
export function withoutSmallShares(facts: SituationFacts, current: readonly ShownIndicator[]): SituationFacts {
  const hidden = new Set(current.flatMap(({ key, series }) => series.filter((it) => it.suppressed).map(({ year }) => `${key} ${year}`)))
  if (hidden.size === 0) return facts
  return {
    ...facts,
    indicators: facts.indicators.map((it) => {
      const masked = (known: ShownYear): ShownYear =>
        hidden.has(`${it.key} ${known.year}`) ? { ...known, value: null, suppressed: true } : known
      return { ...it, latest: it.latest && masked(it.latest), series: it.series.map(masked) }
    }),
  }
}
