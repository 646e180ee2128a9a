import type { AskBack } from '@etappe/domain/applications/ask-back'
import { linkPlaceholder } from '@etappe/domain/applications/application-mail'
import type { LetterFields } from '@etappe/domain/applications/letter-template'
import { responsibilityOf } from '@etappe/domain/applications/responsibility'
import type { Day } from '@etappe/domain/kernel/day'
import { startOfficeLaender, startOffices } from '@etappe/domain/offices/programme-offices'
import { applicantMail } from '@etappe/i18n/de/applicant-mail'
import { intakeMail } from '@etappe/i18n/de/intake-mail'
import { letters } from '@etappe/i18n/de/letters'
import { formats } from '@etappe/i18n/format'
import { type LetterOccasion, type LetterSaid, letterValues, letterWith } from '../applications/letter-values.ts'
import type { ApplicationScene } from './application-scene.ts'
import { dayAt } from './working-days.ts'

const { day } = formats('de')

interface Mail {
  readonly subject: string
  readonly text: string
}

const submittedOn = ({ submittedAt }: ApplicationScene) => dayAt(submittedAt)

/** Who is responsible by the place; nobody where it reaches beyond one office. */
function officeOf(scene: ApplicationScene) {
  const { office } = responsibilityOf(startOfficeLaender, scene.fields, submittedOn(scene))
  return startOffices.find((it) => it.code === office)
}

const addressed = ({ number, fields: { name, contactName } }: ApplicationScene) => ({
  contact: contactName,
  number,
  name,
  link: linkPlaceholder,
})

/** What the server writes when an application has come in. */
export function receiptMail(scene: ApplicationScene): Mail {
  const { receipt, office: named } = applicantMail.mail
  const office = officeOf(scene)
  const words = { ...addressed(scene), day: day(submittedOn(scene)), office: office ? named(office) : '' }
  return { subject: receipt.subject(words), text: receipt.text(words) }
}

/** What the office writes when something is missing. */
export function askBackMail(scene: ApplicationScene, { dueOn, message, items }: AskBack): Mail {
  const { askBack } = intakeMail
  const listed = items.map((it) => `- ${it.text}${it.wantsFile ? ` (${askBack.asFile})` : ''}`).join('\n')
  const words = { ...addressed(scene), day: day(dueOn), message, items: listed }
  return { subject: askBack.subject(words), text: askBack.text(words) }
}

/** What the server writes when somebody has withdrawn. */
export function withdrawnMail(scene: ApplicationScene, on: Day): Mail {
  const { withdrawn, office: named } = applicantMail.mail
  const office = officeOf(scene)
  const words = { ...addressed(scene), day: day(on), isByOffice: false, office: office ? named(office) : '' }
  return { subject: withdrawn.subject(words), text: withdrawn.text(words) }
}

/** The letter of a decision in the product's own words, as the office drafts it or, once it holds, as it leaves. */
export function decisionLetter(scene: ApplicationScene, said: LetterSaid, occasion: LetterOccasion): LetterFields {
  const { fields, number } = scene
  const about = { ...fields, number, submittedOn: submittedOn(scene), locale: 'de' as const }
  return letterWith(letters.text[said.result], letterValues(about, officeOf(scene), said, occasion))
}
