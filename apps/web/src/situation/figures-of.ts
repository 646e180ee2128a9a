import type { SituationFacts } from '@etappe/domain/baseline/situation-facts'
import type { Areas } from '@etappe/i18n/areas'
import { knownCore } from '@etappe/i18n/situation-figures'

type Figure = keyof Areas['situation']['figure']

/** What two versions are compared by, in the order of the report. */
export function figuresOf({
  indicators,
  offers,
  coverage,
  transitions,
  cooperation,
  findings,
}: SituationFacts): Readonly<Record<Figure, number>> {
  return {
    offers: offers.total,
    gaps: coverage.cells.filter((it) => it.state === 'gap').length,
    indicators: knownCore(indicators),
    findings: findings.length,
    needs: findings.filter((it) => it.kind === 'need').length,
    organisations: cooperation.now.organisations,
    cooperations: cooperation.now.cooperations,
    settled: transitions.filter((it) => it.rating === 3).length,
  }
}

/** The figures that differ, before and after. */
export function changedFigures(before: SituationFacts, after: SituationFacts) {
  const [was, is] = [figuresOf(before), figuresOf(after)]
  return (Object.keys(is) as Figure[])
    .filter((it) => was[it] !== is[it])
    .map((figure) => ({ figure, before: was[figure], after: is[figure] }))
}
