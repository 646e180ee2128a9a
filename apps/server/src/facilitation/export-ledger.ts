import type { LedgerLine } from '@etappe/domain/facilitation/ledger'
import type { LedgerView } from '@etappe/domain/facilitation/ledger-view'
import type { SupportService } from '@etappe/domain/facilitation/support-service'
import { caseRecord } from '@etappe/domain/cases/case'
import { type Areas, loadArea } from '@etappe/i18n/areas'
import { type CaseFileContext, fileTypes, type MakeCaseFile } from '../http/case-file.ts'
import { fillSheet, type Sheet } from '../sheets/sheet.ts'
import { writeCsv } from '../sheets/write-csv.ts'
import { writeWorkbook } from '../sheets/write-workbook.ts'
import { readLedger } from './ledger-read.ts'

type Words = Areas['ledger']

function lineSheet({ ledger }: LedgerView, words: Words): Sheet<LedgerLine> {
  const { column } = words
  const states = ledger.stage === 'ended' ? words.final : words.line
  return {
    name: words.exported.lines,
    rows: ledger.lines,
    columns: [
      { title: column.service, width: 34, value: (it) => words.kind[it.kind] },
      { title: words.exported.unit, width: 16, value: (it) => words.exported.units[it.kind] },
      { title: column.promised, width: 11, kind: 'number', value: (it) => it.promised },
      { title: column.delivered, width: 11, kind: 'number', value: (it) => it.delivered },
      { title: column.planned, width: 11, kind: 'number', value: (it) => it.planned },
      { title: column.missing, width: 11, kind: 'number', value: (it) => it.missing },
      { title: column.expected, width: 22, kind: 'number', value: (it) => it.expected },
      { title: column.catchUpBy, width: 16, kind: 'day', value: (it) => it.catchUpBy },
      { title: column.state, width: 24, value: (it) => (it.state === null ? words.stage[ledger.stage] : states[it.state]) },
    ],
  }
}

function serviceSheet({ services, meetings }: LedgerView, words: Words): Sheet<SupportService> {
  const labels = words.field.supportService
  const heldOn = new Map(meetings.map((it) => [it.id, it.heldOn]))
  return {
    name: words.exported.services,
    rows: services,
    columns: [
      { title: labels.on, width: 12, kind: 'day', value: (it) => it.on },
      { title: labels.kind, width: 34, value: (it) => words.kind[it.kind] },
      { title: labels.state, width: 12, value: (it) => words.state[it.state] },
      { title: labels.amount, width: 10, kind: 'number', value: (it) => it.amount },
      { title: words.exported.unit, width: 16, value: (it) => words.exported.units[it.kind] },
      { title: labels.title, width: 48, value: (it) => it.title },
      { title: labels.partner, width: 32, value: (it) => it.partner },
      { title: labels.country, width: 14, value: (it) => (it.country === null ? '' : words.services.country[it.country]) },
      { title: words.exported.meetingOn, width: 14, kind: 'day', value: (it) => it.meetingId && (heldOn.get(it.meetingId) ?? null) },
      { title: labels.note, width: 48, value: (it) => it.note },
    ],
  }
}

async function open({ db, services, record, today, locale }: CaseFileContext) {
  const [words, definitions] = await Promise.all([loadArea(locale, 'ledger'), services.definitions(db)])
  const view = await readLedger(db, definitions, caseRecord.parse(record), today)
  return { words, view, name: words.exported.file({ number: record.number }) }
}

/** The support ledger and its services as a workbook. */
export const exportLedger: MakeCaseFile = async (context) => {
  const { words, view, name } = await open(context)
  const bytes = await writeWorkbook(fillSheet(lineSheet(view, words)), fillSheet(serviceSheet(view, words)))
  return { name: `${name}.xlsx`, type: fileTypes.xlsx, bytes }
}

/** The lines of the support ledger as CSV. */
export const exportLedgerCsv: MakeCaseFile = async (context) => {
  const { words, view, name } = await open(context)
  return { name: `${name}.csv`, type: fileTypes.csv, bytes: writeCsv(lineSheet(view, words)) }
}
