import { AppError } from '@etappe/domain/kernel/errors'
import { gateRecordId } from '@etappe/domain/kernel/id'
import { loadArea } from '@etappe/i18n/areas'
import type { GateRecord } from '@etappe/domain/gates/gate-record'
import { type CaseFileContext, fileTypes, type MakeCaseFile } from '../http/case-file.ts'
import { listOffices } from '../offices/office.repo.ts'
import { makePdf } from '../pdf/make-pdf.ts'
import { pageWords } from '../pdf/page-words.ts'
import type { Compiled } from '../pdf/typst.ts'
import { gateRecordSheet, type RecordWords, rooms } from './gate-record-sheet.ts'
import { listGateRecords } from './gate.repo.ts'

/** The record the address asks for; one of another case is none. */
async function getRecord({ db, record, query }: CaseFileContext): Promise<GateRecord> {
  const id = gateRecordId.safeParse(query['record'])
  const [found] = id.success ? await listGateRecords(db, [id.data]) : []
  if (!found || found.caseId !== record.id) throw new AppError('not-found')
  return found
}

async function wordsFor({ db, locale, messages, formats }: CaseFileContext, it: GateRecord): Promise<RecordWords> {
  const [gates, baseline, plan, offices] = await Promise.all([
    loadArea(locale, 'gates'),
    loadArea(locale, 'baseline'),
    loadArea(locale, 'plan'),
    listOffices(db, it.passedOn),
  ])
  const office = offices.find((one) => one.code === it.subject.officeCode)?.city ?? it.subject.officeCode
  return { gates, baseline, plan, messages, formats, office }
}

/**
 * The record of a passed gate (Meilensteinprotokoll) as a tagged A4 page: as it was stored, whatever the case has become. Only
 * people who wrote more than a page holds get a second one.
 */
export const exportGateRecord: MakeCaseFile = async (context) => {
  const { locale } = context
  const record = await getRecord(context)
  const [words, situation] = await Promise.all([wordsFor(context, record), loadArea(locale, 'situation')])
  const name = words.gates.name[record.gate]
  const title = words.gates.record.of({ gate: name })
  const page = {
    ...pageWords(context, situation.text, record.confirmedOn),
    running: `${record.subject.number} · ${record.subject.name}`,
  }
  let made: Compiled | null = null
  for (const room of rooms) {
    made = await makePdf({ template: 'gate-record', data: { page, ...gateRecordSheet(words, record, room) }, locale, title })
    if (made.pages === 1) break
  }
  if (!made) throw new Error('no room')
  const file = words.gates.record.file({ number: record.subject.number, gate: name })
  return { name: file, type: fileTypes.pdf, bytes: made.bytes }
}
