import type { Application } from '@etappe/domain/applications/application'
import { loadMessages, type Locale } from '@etappe/i18n'
import { loadArea } from '@etappe/i18n/areas'
import { formats } from '@etappe/i18n/format'
import { type CaseFile, fileTypes } from '../http/case-file.ts'
import type { Services } from '../kernel/context.ts'
import { listChoices } from '../municipalities/municipality-name.repo.ts'
import { findOfficeCity } from '../offices/office.repo.ts'
import { makePdf } from '../pdf/make-pdf.ts'
import { listFiles } from './applicant-status.repo.ts'
import { type ReceiptWords, receiptSheet, type Sent } from './receipt-sheet.ts'
import { readSubmittedFields } from './submitted.repo.ts'

async function wordsIn(locale: Locale): Promise<ReceiptWords> {
  const [applications, baseline, { receipt }, messages] = await Promise.all([
    loadArea(locale, 'applications'),
    loadArea(locale, 'baseline'),
    loadArea(locale, 'applicantMail'),
    loadMessages(locale),
  ])
  return { applications, baseline, receipt, messages, formats: formats(locale) }
}

async function readSent({ database: { read: db } }: Services, application: Application): Promise<Sent> {
  const fields = await readSubmittedFields(db, application)
  const [files, municipalities, officeCity] = await Promise.all([
    listFiles(db, application.id),
    listChoices(db, fields.municipalityKeys),
    findOfficeCity(db, application.officeCode),
  ])
  return {
    application,
    fields,
    // What came later answers a question back, or was added by the office.
    files: files.filter((it) => it.addedAt <= application.submittedAt),
    municipalityNames: municipalities.map((it) => it.name),
    officeCity,
  }
}

/** What was sent, as a tagged PDF: as it came in, whatever was corrected since. */
export async function exportReceipt(services: Services, application: Application, locale: Locale): Promise<CaseFile> {
  const [words, sent] = await Promise.all([wordsIn(locale), readSent(services, application)])
  const data = receiptSheet(words, sent)
  const { bytes } = await makePdf({ template: 'application', data, locale, title: words.receipt.title })
  return { name: words.receipt.file({ number: application.number }), type: fileTypes.pdf, bytes }
}
