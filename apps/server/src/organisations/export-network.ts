import type { Day } from '@etappe/domain/kernel/day'
import type { Cooperation } from '@etappe/domain/organisations/cooperation'
import { type NetworkData, type NetworkNode, networkOn, networkPeriod } from '@etappe/domain/organisations/network'
import { type NetworkFigures, networkFigures } from '@etappe/domain/organisations/network-figures'
import type { Areas } from '@etappe/i18n/areas'
import { loadArea } from '@etappe/i18n/areas'
import { fileTypes, type MakeCaseFile } from '../http/case-file.ts'
import { fillSheet, type SheetColumn } from '../sheets/sheet.ts'
import { writeWorkbook } from '../sheets/write-workbook.ts'
import { readNetwork } from './cooperation.repo.ts'

interface Words {
  readonly baseline: Areas['baseline']
  readonly network: Areas['network']
}

function cooperationSheet({ baseline, network }: Words, data: NetworkData) {
  const names = new Map(data.organisations.map((it) => [it.id, it.name]))
  const labels = network.field.cooperation
  const columns: SheetColumn<Cooperation>[] = [
    { title: labels.organisationAId, width: 36, value: (it) => names.get(it.organisationAId) ?? '' },
    { title: labels.organisationBId, width: 36, value: (it) => names.get(it.organisationBId) ?? '' },
    { title: labels.level, width: 22, value: (it) => baseline.cooperationLevel[it.level] },
    { title: labels.validFrom, width: 12, kind: 'day', value: (it) => it.validFrom },
    { title: labels.validTo, width: 12, kind: 'day', value: (it) => it.validTo },
    { title: labels.note, width: 40, value: (it) => it.note },
  ]
  return fillSheet({ name: network.cooperations, columns, rows: data.cooperations })
}

function organisationSheet({ baseline, network }: Words, nodes: readonly NetworkNode[]) {
  const part = (it: NetworkNode) => {
    if (it.isLead) return network.lead
    return it.takesPart ? network.table.takesPart : network.table.named
  }
  const columns: SheetColumn<NetworkNode>[] = [
    { title: network.table.organisation, width: 36, value: (it) => it.organisation.name },
    { title: network.table.kind, width: 22, value: (it) => baseline.organisationKind[it.organisation.kind] },
    { title: network.table.pillar, width: 14, value: (it) => (it.pillar === null ? '' : baseline.pillar[it.pillar]) },
    { title: network.table.role, width: 18, value: part },
    { title: network.table.degree, width: 14, kind: 'number', value: (it) => it.degree },
  ]
  return fillSheet({ name: network.organisations, columns, rows: nodes })
}

interface FigureRow {
  readonly title: string
  readonly of: (it: NetworkFigures) => number | null
}

const percent = (share: number | null) => (share === null ? null : Math.round(share * 1000) / 10)

function figureSheet({ network }: Words, start: NetworkFigures, today: NetworkFigures) {
  const words = network.figure
  const rows: FigureRow[] = [
    { title: network.organisations, of: (it) => it.organisations },
    { title: network.cooperations, of: (it) => it.cooperations },
    { title: `${words.density} (%)`, of: (it) => percent(it.density) },
    { title: `${words.reach} (%)`, of: (it) => percent(it.reach) },
    { title: words.unconnected, of: (it) => it.unconnected.length },
  ]
  const columns: SheetColumn<FigureRow>[] = [
    { title: network.export.figure, width: 24, value: (it) => it.title },
    { title: network.export.startDay, width: 14, kind: 'number', value: (it) => it.of(start) },
    { title: network.export.today, width: 14, kind: 'number', value: (it) => it.of(today) },
  ]
  return fillSheet({ name: network.export.figures, columns, rows })
}

/** The network as a workbook: every cooperation, the organisations of today, the figures at the start and today. */
export const exportNetwork: MakeCaseFile = async ({ db, record, locale, formats, today }) => {
  const [data, baseline, network] = await Promise.all([
    readNetwork(db, record.id),
    loadArea(locale, 'baseline'),
    loadArea(locale, 'network'),
  ])
  const words = { baseline, network }
  const { from } = networkPeriod(data, record.startedOn, today)
  const now = networkOn(data, today)
  const figuresOn = (on: Day) => networkFigures(networkOn(data, on))
  const bytes = await writeWorkbook(
    cooperationSheet(words, data),
    organisationSheet(words, now.nodes),
    figureSheet(words, figuresOn(from), figuresOn(today)),
  )
  return { name: `${network.export.file({ number: record.number, on: formats.day(today) })}.xlsx`, type: fileTypes.xlsx, bytes }
}
