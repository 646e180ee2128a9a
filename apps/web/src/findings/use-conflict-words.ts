import { cellKey, cellOfKey } from '@etappe/domain/baseline/cell-key'
import { findingFields } from '@etappe/domain/baseline/finding'
import { useWords } from '../app/words.ts'
import type { Findings } from './use-findings.ts'
import { weightKey } from './weight-key.ts'

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** How the two versions of a field are written in the conflict dialog. */
export function useConflictWords({ offers, ownIndicators }: Pick<Findings, 'offers' | 'ownIndicators'>) {
  const baseline = useWords('baseline')
  const words = useWords('findings')
  const labels: Readonly<Record<string, string>> = words.field.finding
  const indicators: Readonly<Record<string, string>> = baseline.indicator
  const names = new Map<string, string>([...offers, ...ownIndicators].map((it) => [it.id, it.name]))
  const show: Readonly<Record<string, (value: unknown) => string>> = {
    kind: (value) => baseline.findingKind[findingFields.shape.kind.parse(value)],
    pillar: (value) => (value === null ? baseline.allPillars : baseline.pillar[findingFields.shape.pillar.unwrap().parse(value)]),
    weight: (value) => baseline.weight[weightKey(Number(value))],
    cells: (value) =>
      list(value)
        .map((key) => cellOfKey(cellKey.parse(key)))
        .map(({ pillar, level, band }) =>
          words.cellIs({ pillar: baseline.pillar[pillar], level: baseline.level[level], band: baseline.ageBand[band] }),
        )
        .join('\n'),
    offerIds: (value) =>
      list(value)
        .map((id) => names.get(id) ?? words.goneOffer)
        .join('\n'),
    indicators: (value) =>
      list(value)
        .map((key) => indicators[key] ?? names.get(key) ?? words.goneIndicator)
        .join('\n'),
  }
  return {
    label: (field: string) => labels[field] ?? field,
    isText: (field: string) => field === 'text',
    show: (field: string, value: unknown): string => show[field]?.(value) ?? (typeof value === 'string' ? value : ''),
  }
}
