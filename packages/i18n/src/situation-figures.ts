import { type CatalogueIndicator, coreIndicators } from '@etappe/domain/baseline/indicator'
import { isOwnKey, type ShownIndicator, type ShownYear } from '@etappe/domain/baseline/indicator-shown'
import type { ContentCell, ContentPart } from './content.ts'
import type { SituationWords } from './situation-words.ts'

const isCore = (it: ShownIndicator): boolean => (coreIndicators as readonly string[]).includes(it.key)

/** The name of an indicator: of the catalogue, or as the case named its own. */
export const indicatorName = (
  { key, name }: Pick<ShownIndicator, 'key' | 'name'>,
  { baseline }: Pick<SituationWords, 'baseline'>,
): string => (isOwnKey(key) ? (name ?? '') : baseline.indicator[key satisfies CatalogueIndicator])

type Measured = Pick<ShownIndicator, 'unit' | 'unitText'>

/** A value with its unit: "34,5 %", "1.250 €", "12 je 1.000". */
export function amountInWords(value: number, { unit, unitText }: Measured, { situation, formats }: SituationWords): string {
  const figure = formats.number(value)
  if (unit === 'share') return `${figure}\u00a0%`
  if (unit === 'euro') return `${figure}\u00a0€`
  if (unit === 'perThousand') return situation.text.indicators.perThousand({ value: figure })
  return unitText === '' ? figure : `${figure}\u00a0${unitText}`
}

/** What is shown of one year: the value, or why there is none. */
export function yearInWords(it: ShownYear | null, measured: Measured, words: SituationWords): string {
  const t = words.situation.text.indicators
  if (it === null) return t.notRecorded
  if (it.suppressed) return t.hidden
  if (it.state === 'notAvailable' || it.value === null) return t.none
  return amountInWords(it.value, measured, words)
}

function indicatorRow(it: ShownIndicator, words: SituationWords): ContentCell[] {
  const before = it.series.at(-2)
  return [
    indicatorName(it, words),
    it.latest ? String(it.latest.year) : '',
    yearInWords(it.latest, it, words),
    before ? `${yearInWords(before, it, words)} (${before.year})` : '',
    it.latest?.source ?? '',
  ]
}

function indicatorTable(caption: string, rows: readonly ShownIndicator[], words: SituationWords): ContentPart[] {
  if (rows.length === 0) return []
  const { column } = words.situation.text.indicators
  const columns = [
    { title: column.indicator, width: 2.6 },
    { title: column.year, isFigure: true },
    { title: column.value, isFigure: true },
    { title: column.before, isFigure: true },
    { title: column.source, width: 1.9 },
  ]
  return [{ kind: 'table', caption, columns, rows: rows.map((it) => indicatorRow(it, words)) }]
}

const isKnown = ({ latest }: ShownIndicator): boolean => latest?.state === 'measured'

/** How many of the core ten have a value, shown or not. */
export const knownCore = (all: readonly ShownIndicator[]): number => all.filter((it) => isCore(it) && isKnown(it)).length

/** The section on indicators: how many of the core ten are there, what is missing, and the tables. */
export function indicatorParts(all: readonly ShownIndicator[], words: SituationWords): ContentPart[] {
  const t = words.situation.text.indicators
  const core = all.filter(isCore)
  const recorded = core.filter((it) => it.latest !== null)
  const names = (some: readonly ShownIndicator[]) => words.formats.list(some.map((it) => indicatorName(it, words)))
  const notAvailable = core.filter((it) => it.latest?.state === 'notAvailable')
  const missing = core.filter((it) => it.latest === null)
  const suppressed = all.filter((it) => it.latest?.suppressed)
  const sentences = [
    t.core({ known: knownCore(all), of: core.length }),
    notAvailable.length > 0 ? t.notAvailable({ names: names(notAvailable) }) : '',
    missing.length > 0 && missing.length < core.length ? t.missing({ names: names(missing) }) : '',
    suppressed.length > 0 ? t.suppressed({ count: suppressed.length }) : '',
  ]
  return [
    { kind: 'text', text: sentences.filter((it) => it !== '').join(' ') },
    ...indicatorTable(t.tableCore, recorded, words),
    ...indicatorTable(
      t.tableFurther,
      all.filter((it) => !isCore(it) && it.latest !== null),
      words,
    ),
  ]
}
