import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import type { Day } from '@etappe/domain/kernel/day'
import { loadArea } from '@etappe/i18n/areas'
import { formats } from '@etappe/i18n/format'
import { type CaseFile, fileTypes } from '../http/case-file.ts'
import type { Services } from '../kernel/context.ts'
import { findOfficeOn } from '../offices/office.repo.ts'
import { makePdf } from '../pdf/make-pdf.ts'
import { applicantUrl, withLink } from './applicant-mail.ts'

const told = (lines: readonly string[]) => lines.map((it) => it.trim()).filter((it) => it !== '')

/** Who writes: the office as it was that day. */
async function senderOf(services: Services, it: Application, on: Day): Promise<{ readonly city: string; readonly lines: string[] }> {
  const office = await findOfficeOn(services.database.read, it.officeCode, on)
  const { letter } = await loadArea(it.locale, 'admittedCase')
  if (!office) return { city: '', lines: [] }
  return { city: office.city, lines: told([letter.office({ city: office.city }), office.email, office.phone]) }
}

/** The letter of a decision that holds, as a tagged PDF in the applicant's language, for an envelope with a window. */
export async function exportLetter(services: Services, it: Application, decision: AdmissionDecision): Promise<CaseFile> {
  const { locale } = it
  const on = decision.signedOn ?? decision.proposedOn
  const [{ letter: words }, sender] = await Promise.all([loadArea(locale, 'admittedCase'), senderOf(services, it, on)])
  const date = formats(locale).day(on)
  const { bytes } = await makePdf({
    template: 'letter',
    locale,
    title: decision.letter.subject,
    data: {
      page: {
        running: words.running({ number: it.number }),
        asOf: words.running({ number: it.number }),
        pageOf: [words.pageOf.before, words.pageOf.between, ''],
      },
      sender: { name: words.programme, lines: sender.lines },
      recipient: told([it.institution, it.contactName, it.street, `${it.postalCode} ${it.place}`]),
      date: [sender.city, date].filter((part) => part !== '').join(', '),
      body: withLink(decision.letter.body, applicantUrl(services, it)),
    },
  })
  return { name: words.file({ number: it.number }), type: fileTypes.pdf, bytes }
}
