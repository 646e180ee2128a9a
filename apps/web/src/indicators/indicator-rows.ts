import {
  type CatalogueIndicator,
  catalogueIndicators,
  coreIndicators,
  furtherIndicators,
  type IndicatorKey,
  type IndicatorUnit,
  type OwnIndicator,
  unitOfIndicator,
} from '@etappe/domain/baseline/indicator'
import type { ShownValue } from '@etappe/domain/baseline/indicator-shown'

export const groups = ['core', 'further', 'own'] as const
export type Group = (typeof groups)[number]

/** One line of the table: an indicator with its values by year. */
export interface IndicatorRow {
  readonly key: IndicatorKey
  readonly name: string
  readonly unit: IndicatorUnit
  readonly unitText: string
  readonly group: Group
  /** Set for one of the case's own. */
  readonly own: OwnIndicator | null
  readonly values: ReadonlyMap<number, ShownValue>
}

export interface Listed {
  readonly values: readonly ShownValue[]
  readonly own: readonly OwnIndicator[]
}

/** The core ten, those of the catalogue that have a value or were asked for, and the case's own. */
export function indicatorRows(
  list: Listed,
  more: readonly IndicatorKey[],
  names: Readonly<Record<CatalogueIndicator, string>>,
): IndicatorRow[] {
  const valuesOf = (key: IndicatorKey) => new Map(list.values.filter((it) => it.indicator === key).map((it) => [it.year, it]))
  const isCore = (key: CatalogueIndicator) => (coreIndicators as readonly string[]).includes(key)
  const ofCatalogue = catalogueIndicators.filter(
    (key) => isCore(key) || more.includes(key) || list.values.some((it) => it.indicator === key),
  )
  return [
    ...ofCatalogue.map((key) => ({
      key,
      name: names[key],
      unit: unitOfIndicator[key],
      unitText: '',
      group: isCore(key) ? ('core' as const) : ('further' as const),
      own: null,
      values: valuesOf(key),
    })),
    ...list.own.map((own) => ({
      key: own.id,
      name: own.name,
      unit: own.unit,
      unitText: own.unitText,
      group: 'own' as const,
      own,
      values: valuesOf(own.id),
    })),
  ]
}

/** Those of the catalogue that are not listed yet. */
export const unlisted = (rows: readonly IndicatorRow[]): CatalogueIndicator[] =>
  furtherIndicators.filter((key) => !rows.some((row) => row.key === key))

const shownAnyway = 4

/** The years of the table without a gap: the last four, everything recorded, and back to the one asked for. */
export function yearsOf(values: readonly ShownValue[], thisYear: number, from: number | undefined): number[] {
  const first = Math.min(thisYear - shownAnyway + 1, from ?? thisYear, ...values.map((it) => it.year))
  const last = Math.max(thisYear, ...values.map((it) => it.year))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** What sources the case has used, the most used first. */
export function sourcesOf(values: readonly ShownValue[]): string[] {
  const counts = new Map<string, number>()
  for (const { source } of values) if (source !== '') counts.set(source, (counts.get(source) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([source]) => source)
}
