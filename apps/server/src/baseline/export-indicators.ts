import { coreIndicators } from '@etappe/domain/baseline/indicator'
import { type ShownIndicator, type ShownValue, toShownIndicators } from '@etappe/domain/baseline/indicator-shown'
import { type Areas, loadArea } from '@etappe/i18n/areas'
import { type CaseFile, type CaseFileContext, fileTypes } from '../http/case-file.ts'
import { fillSheet, type Sheet, type SheetValue } from '../sheets/sheet.ts'
import { writeCsv } from '../sheets/write-csv.ts'
import { writeWorkbook } from '../sheets/write-workbook.ts'
import { listShownValues } from './indicator.repo.ts'

interface Words {
  readonly baseline: Areas['baseline']
  readonly words: Areas['indicators']
}

interface Content extends Words {
  readonly indicators: readonly ShownIndicator[]
  readonly values: readonly ShownValue[]
}

const nameOf = ({ baseline }: Words, it: ShownIndicator): string =>
  it.name ?? (baseline.indicator as Readonly<Record<string, string>>)[it.key] ?? it.key

const unitOf = ({ baseline }: Words, it: ShownIndicator): string => (it.unitText === '' ? baseline.unit[it.unit] : it.unitText)

/** What stands in the cell of a value: the figure, or why there is none. */
function figureOf({ words }: Words, it: Pick<ShownValue, 'state' | 'suppressed' | 'value'> | undefined): SheetValue {
  if (!it) return null
  if (it.suppressed) return words.withheld
  return it.state === 'notAvailable' ? words.state.notAvailable : it.value
}

function groupOf({ words }: Words, it: ShownIndicator): string {
  if (it.name !== null) return words.own
  return (coreIndicators as readonly string[]).includes(it.key) ? words.core.title : words.further
}

/** Indicator by year, as people compare it. */
function overview(content: Content): Sheet<ShownIndicator> {
  const years = [...new Set(content.values.map((it) => it.year))].toSorted((a, b) => a - b)
  const { words } = content
  return {
    name: words.file.name,
    columns: [
      { title: words.file.group, width: 22, value: (it) => groupOf(content, it) },
      { title: words.columns.indicator, width: 48, value: (it) => nameOf(content, it) },
      { title: words.field.ownIndicator.unit, width: 16, value: (it) => unitOf(content, it) },
      ...years.map((year) => ({
        title: String(year),
        width: 14,
        kind: 'number' as const,
        value: (it: ShownIndicator) =>
          figureOf(
            content,
            it.series.find((point) => point.year === year),
          ),
      })),
    ],
    rows: content.indicators,
  }
}

/** One line for each value, with base, source and note. */
function lines(content: Content): Sheet<{ readonly of: ShownIndicator; readonly it: ShownValue }> {
  const { words } = content
  const field = words.field.indicatorValue
  return {
    name: words.file.values,
    columns: [
      { title: field.indicator, width: 48, value: ({ of }) => nameOf(content, of) },
      { title: words.field.ownIndicator.unit, width: 16, value: ({ of }) => unitOf(content, of) },
      { title: field.year, width: 8, kind: 'number', value: ({ it }) => it.year },
      { title: field.value, width: 16, kind: 'number', value: ({ it }) => figureOf(content, it) },
      { title: field.base, width: 12, kind: 'number', value: ({ it }) => (it.suppressed ? words.baseUnderTen : it.base) },
      { title: field.source, width: 36, value: ({ it }) => it.source },
      { title: field.note, width: 36, value: ({ it }) => it.note },
    ],
    rows: content.indicators.flatMap((of) => content.values.filter((it) => it.indicator === of.key).map((it) => ({ of, it }))),
  }
}

async function contentOf({ db, record, locale }: CaseFileContext): Promise<Content> {
  const [{ values, own }, words, baseline] = await Promise.all([
    listShownValues(db, record.id),
    loadArea(locale, 'indicators'),
    loadArea(locale, 'baseline'),
  ])
  return { words, baseline, values, indicators: toShownIndicators(values, own) }
}

const fileName = (content: Content, { record }: CaseFileContext) => `${content.words.file.name}-${record.number}`

/** The indicators of a case as a workbook: by year, and every value with its source. */
export async function exportIndicators(context: CaseFileContext): Promise<CaseFile> {
  const content = await contentOf(context)
  const bytes = await writeWorkbook(fillSheet(overview(content)), fillSheet(lines(content)))
  return { name: `${fileName(content, context)}.xlsx`, type: fileTypes.xlsx, bytes }
}

/** Every value with its source, as CSV. */
export async function exportIndicatorsCsv(context: CaseFileContext): Promise<CaseFile> {
  const content = await contentOf(context)
  return { name: `${fileName(content, context)}.csv`, type: fileTypes.csv, bytes: writeCsv(lines(content)) }
}
