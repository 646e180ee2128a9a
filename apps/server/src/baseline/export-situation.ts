import { textOfSection } from '@etappe/domain/baseline/situation-blocks'
import type { SituationFacts } from '@etappe/domain/baseline/situation-facts'
import { reportSections, type SituationReport } from '@etappe/domain/baseline/situation-report'
import { AppError } from '@etappe/domain/kernel/errors'
import { situationContent } from '@etappe/i18n/situation-content'
import { loadSituationWords, type SituationWords } from '@etappe/i18n/situation-words'
import { type CaseFileContext, fileTypes, type MakeCaseFile } from '../http/case-file.ts'
import { listOffices } from '../offices/office.repo.ts'
import { type DocumentSheet, makePdf } from '../pdf/make-pdf.ts'
import { pageWords } from '../pdf/page-words.ts'
import { factsOf } from './situation-data.repo.ts'
import { findReportByNumber } from './situation-report.repo.ts'

const numberIn = (query: CaseFileContext['query']): number | null => {
  const asked = query['version']
  if (asked === undefined) return null
  return /^\d{1,6}$/.test(asked) ? Number(asked) : 0
}

interface Told {
  readonly report: SituationReport
  readonly facts: SituationFacts
  readonly words: SituationWords
  readonly office: string
}

function headOf({ report, facts, words, office }: Told): DocumentSheet['head'] {
  const { formats, situation } = words
  const t = situation.text.head
  const approval =
    report.approvedOn === null ? situation.notApproved : situation.approved({ by: report.approvedBy, day: formats.day(report.approvedOn) })
  return [
    [t.case, `${facts.case.number} · ${facts.case.name}`],
    [t.office, office],
    [t.version, situation.text.version({ number: report.number, state: situation.state[report.state] })],
    [t.figures, situation.text.asOf({ day: formats.day(facts.on) })],
    [t.approval, approval],
  ]
}

function sheetOf(context: CaseFileContext, told: Told): DocumentSheet {
  const { report, facts, words } = told
  const content = situationContent(facts, words)
  const { situation } = words
  return {
    page: pageWords(context, situation.text, facts.on),
    kicker: `${words.messages.cases.kind[facts.case.kind]} · ${facts.case.number}`,
    subtitle: facts.case.name,
    head: headOf(told),
    notice: report.state === 'final' ? '' : situation.text.draftNotice,
    sections: reportSections.map((section) => {
      const written = textOfSection(report.blocks, section)
      return {
        title: situation.section[section],
        parts: written.trim() === '' ? content[section] : [{ kind: 'written', text: written } as const, ...content[section]],
      }
    }),
  }
}

/** The situation analysis as a tagged PDF: `?version=2`, or the newest. */
export const exportSituation: MakeCaseFile = async (context) => {
  const { db, record, today, locale, query } = context
  const report = await findReportByNumber(db, record.id, numberIn(query))
  if (!report) throw new AppError('not-found')
  const [facts, words, offices] = await Promise.all([
    factsOf(db, report, { record, today }),
    loadSituationWords(locale),
    listOffices(db, today),
  ])
  const office = offices.find((it) => it.code === record.officeCode)?.city ?? record.officeCode
  const data = sheetOf(context, { report, facts, words, office })
  const title = words.situation.text.title
  const { bytes } = await makePdf({ template: 'document', data, locale, title })
  return { name: `${record.number} ${title} ${report.number}.pdf`, type: fileTypes.pdf, bytes }
}
