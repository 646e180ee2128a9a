import { cellOfKey } from '@etappe/domain/baseline/cell-key'
import type { Finding } from '@etappe/domain/baseline/finding'
import { catalogueIndicators } from '@etappe/domain/baseline/indicator'
import { loadArea } from '@etappe/i18n/areas'
import { fileTypes, type MakeCaseFile } from '../http/case-file.ts'
import { fillSheet, type SheetColumn } from '../sheets/sheet.ts'
import { writeWorkbook } from '../sheets/write-workbook.ts'
import { listFindings, listLinkables } from './finding.repo.ts'

const catalogue: readonly string[] = catalogueIndicators

/** The findings of a case as a workbook, with the names of what they are linked to. */
export const exportFindings: MakeCaseFile = async ({ db, record, locale }) => {
  const [baseline, words] = await Promise.all([loadArea(locale, 'baseline'), loadArea(locale, 'findings')])
  const [findings, { offers, ownIndicators }] = await Promise.all([listFindings(db, record.id), listLinkables(db, record.id)])
  const names = new Map<string, string>([...offers, ...ownIndicators].map((it) => [it.id, it.name]))
  const indicatorNames: Readonly<Record<string, string>> = baseline.indicator
  const indicatorName = (key: string) => (catalogue.includes(key) ? (indicatorNames[key] ?? key) : (names.get(key) ?? words.goneIndicator))
  const cellName = (key: Finding['cells'][number]) => {
    const { pillar, level, band } = cellOfKey(key)
    return words.cellIs({ pillar: baseline.pillar[pillar], level: baseline.level[level], band: baseline.ageBand[band] })
  }
  const labels = words.field.finding
  const columns: SheetColumn<Finding>[] = [
    { title: labels.number, width: 10, value: (it) => words.number({ number: it.number }) },
    { title: labels.kind, width: 18, value: (it) => baseline.findingKind[it.kind] },
    { title: labels.pillar, width: 16, value: (it) => (it.pillar === null ? baseline.allPillars : baseline.pillar[it.pillar]) },
    { title: labels.text, width: 70, value: (it) => it.text },
    { title: labels.weight, width: 10, value: (it) => baseline.weight[`w${it.weight as 1 | 2 | 3}`] },
    { title: labels.votes, width: 10, kind: 'number', value: (it) => it.votes },
    { title: labels.source, width: 30, value: (it) => it.source },
    { title: labels.cells, width: 40, value: (it) => it.cells.map(cellName).join('\n') },
    { title: labels.offerIds, width: 40, value: (it) => it.offerIds.map((id) => names.get(id) ?? words.goneOffer).join('\n') },
    { title: labels.indicators, width: 40, value: (it) => it.indicators.map(indicatorName).join('\n') },
  ]
  const sheet = fillSheet({ name: words.sheet.name, columns, rows: findings })
  return { name: `${record.number} ${words.sheet.file}.xlsx`, type: fileTypes.xlsx, bytes: await writeWorkbook(sheet) }
}
