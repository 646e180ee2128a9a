import type { FindingFields } from './finding.ts'

export function fakeFindingFields(over: Partial<FindingFields> = {}): FindingFields {
  return {
    kind: 'weakness',
    pillar: 'education',
    text: 'Für Familien ohne Kita-Platz gibt es kaum Sprachbildung.',
    weight: 2,
    source: '',
    cells: [],
    offerIds: [],
    indicators: [],
    ...over,
  }
}
