import { z } from 'zod'
import { indicatorValueId, ownIndicatorId } from '../kernel/id.ts'
import {
  type CatalogueIndicator,
  catalogueIndicators,
  coreIndicators,
  type IndicatorKey,
  type IndicatorUnit,
  type IndicatorValue,
  indicatorKey,
  indicatorUnit,
  isSuppressed,
  type OwnIndicator,
  unitOfIndicator,
  valueStates,
} from './indicator.ts'

/** A value as it may leave the server: of a share with a base under ten neither the value nor the base. */
export const shownValue = z.object({
  id: indicatorValueId,
  indicator: indicatorKey,
  year: z.int(),
  state: z.enum(valueStates),
  /** `null` when it is not available or not shown. */
  value: z.number().nullable(),
  /** `null` when there is none or it is under ten. */
  base: z.int().nullable(),
  /** It is stored and nobody is shown it: the base is under ten. */
  suppressed: z.boolean(),
  source: z.string(),
  note: z.string(),
  version: z.int(),
})
export type ShownValue = z.infer<typeof shownValue>

/** The only way from a stored value to a shown one. */
export function toShown({ caseId: _, ...it }: IndicatorValue, unit: IndicatorUnit): ShownValue {
  const suppressed = isSuppressed({ unit, base: it.base })
  return suppressed ? { ...it, suppressed, value: null, base: null } : { ...it, suppressed }
}

export const isOwnKey = (key: IndicatorKey): key is OwnIndicator['id'] => !(catalogueIndicators as readonly string[]).includes(key)

/** The unit of an indicator; of one that is not known, a share: what is shown too little harms nobody. */
export function unitOf(key: IndicatorKey, own: readonly Pick<OwnIndicator, 'id' | 'unit'>[]): IndicatorUnit {
  if (!isOwnKey(key)) return unitOfIndicator[key]
  return own.find((it) => it.id === key)?.unit ?? 'share'
}

export const shownYear = shownValue.pick({ year: true, state: true, value: true, suppressed: true, source: true })
export type ShownYear = z.infer<typeof shownYear>

/** An indicator of a case with what may be shown of it, the oldest year first. */
export const shownIndicator = z.object({
  key: z.union([z.enum(catalogueIndicators), ownIndicatorId]),
  /** Of one of the case's own; those of the catalogue are named by their key. */
  name: z.string().nullable(),
  unit: indicatorUnit,
  /** How the unit of one of the case's own is written; may be empty. */
  unitText: z.string(),
  /** The newest year anything is recorded for; `null` when nothing is. */
  latest: shownYear.nullable(),
  series: z.array(shownYear),
})
export type ShownIndicator = z.infer<typeof shownIndicator>

/** The core ten, whether anything is recorded or not, the others of the catalogue that have a value, and the case's own. */
export function toShownIndicators(values: readonly ShownValue[], own: readonly OwnIndicator[]): ShownIndicator[] {
  const core: readonly CatalogueIndicator[] = coreIndicators
  const listed = catalogueIndicators.filter((key) => core.includes(key) || values.some((it) => it.indicator === key))
  const seriesOf = (key: IndicatorKey): ShownYear[] =>
    values
      .filter((it) => it.indicator === key)
      .map(({ year, state, value, suppressed, source }) => ({ year, state, value, suppressed, source }))
      .toSorted((a, b) => a.year - b.year)
  const shown = (key: IndicatorKey, it: Pick<ShownIndicator, 'name' | 'unit' | 'unitText'>): ShownIndicator => {
    const series = seriesOf(key)
    return { key, ...it, latest: series.at(-1) ?? null, series }
  }
  return [
    ...listed.map((key) => shown(key, { name: null, unit: unitOfIndicator[key], unitText: '' })),
    ...own.map(({ id, name, unit, unitText }) => shown(id, { name, unit, unitText })),
  ]
}
