import { type Actor, can } from '@etappe/domain/access/policy'
import { AppError } from '@etappe/domain/kernel/errors'
import { fewestLike, type ForecastRow, narrowForecast } from '@etappe/domain/reports/forecast'
import { forecastFilters } from '@etappe/domain/reports/forecast-filters'
import { type Locale, loadMessages } from '@etappe/i18n'
import { loadArea } from '@etappe/i18n/areas'
import { type CaseFile, fileTypes } from '../http/case-file.ts'
import type { Services } from '../kernel/context.ts'
import { fillSheet, type SheetColumn } from '../sheets/sheet.ts'
import { writeWorkbook } from '../sheets/write-workbook.ts'
import { readForecast } from './forecast-read.ts'

interface Asked {
  readonly actor: Actor
  readonly locale: Locale
  /** The rest of the address after `?`. */
  readonly query: Readonly<Record<string, string>>
}

/** The forecast as a workbook, as it is filtered on screen: the gates, and how the numbers come about. */
export async function exportForecast(services: Services, { actor, locale, query }: Asked): Promise<CaseFile> {
  const allowed = can(actor, 'forecast.read')
  if (!allowed.ok) throw new AppError(allowed.because)
  const filters = forecastFilters.safeParse(query)
  if (!filters.success) throw new AppError('invalid')
  const db = services.database.read
  const [words, gates, messages, definitions] = await Promise.all([
    loadArea(locale, 'forecast'),
    loadArea(locale, 'gates'),
    loadMessages(locale),
    services.definitions(db),
  ])
  const { day, rows } = await readForecast(db, { actor, definitions })
  const { column, sheet } = words
  const columns: SheetColumn<ForecastRow>[] = [
    { title: column.planned, width: 12, kind: 'day', value: (it) => it.plannedOn },
    { title: sheet.daysLeft, width: 12, kind: 'number', value: (it) => it.daysLeft },
    { title: sheet.number, width: 12, value: (it) => it.caseNumber },
    { title: column.case, width: 44, value: (it) => it.caseName },
    { title: words.filter.kind, width: 18, value: (it) => messages.cases.kind[it.caseKind] },
    { title: words.filter.office, width: 10, value: (it) => it.officeCode },
    { title: column.gate, width: 28, value: (it) => gates.name[it.gate] },
    { title: sheet.met, width: 10, kind: 'number', value: (it) => it.met },
    { title: sheet.total, width: 10, kind: 'number', value: (it) => it.total },
    {
      title: sheet.open,
      width: 60,
      value: (it) => it.open.map((code) => gates.criterion[code]({ atLeast: null, atMost: null })).join('; '),
    },
    { title: sheet.daysNeeded, width: 14, kind: 'number', value: (it) => it.daysNeeded },
    { title: sheet.likeOnTime, width: 16, kind: 'number', value: (it) => (it.like.total < fewestLike ? null : it.like.onTime) },
    { title: sheet.likeTotal, width: 16, kind: 'number', value: (it) => it.like.total },
    { title: sheet.percent, width: 12, kind: 'number', value: (it) => it.likelihood },
    { title: column.chance, width: 18, value: (it) => words.band[it.band] },
  ]
  const { method } = words
  const told: SheetColumn<string>[] = [{ title: method.title, width: 120, value: (it) => it }]
  const bytes = await writeWorkbook(
    fillSheet({ name: words.heading, columns, rows: narrowForecast(rows, filters.data) }),
    fillSheet({ name: sheet.method, columns: told, rows: [method.lead, ...method.parts, ...method.notes] }),
  )
  return { name: `${words.file}-${day}.xlsx`, type: fileTypes.xlsx, bytes }
}
