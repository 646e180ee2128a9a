import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import { filledLetter, type LetterFields, type LetterPlaceholder } from '@etappe/domain/applications/letter-template'
import { tidyLetter } from '@etappe/domain/applications/tidy-letter'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { Day } from '@etappe/domain/kernel/day'
import type { Office } from '@etappe/domain/offices/office'
import { formats } from '@etappe/i18n/format'

type Values = Partial<Record<LetterPlaceholder, string>>

export type LetterSaid = Pick<AdmissionDecision, 'result' | 'reason' | 'startOn'>
type About = Pick<Application, 'name' | 'number' | 'contactName' | 'institution' | 'submittedOn' | 'locale'>

export interface LetterOccasion {
  readonly on: Day
  /** What is known only once a decision holds: the day of the letter and the number of the case. */
  readonly held?: { readonly caseNumber: CaseNumber | null }
}

/** What a letter can name of an application; what nobody said yet stays a placeholder. */
export function letterValues(it: About, office: Office | undefined, said: LetterSaid, { on, held }: LetterOccasion): Values {
  const { day } = formats(it.locale)
  return {
    name: it.name,
    number: it.number,
    contact: it.contactName,
    institution: it.institution,
    submittedOn: day(it.submittedOn),
    ...(said.reason.trim() === '' ? {} : { reason: said.reason.trim() }),
    ...(said.startOn === null ? {} : { startOn: day(said.startOn) }),
    ...(office ? { officeCity: office.city, officeEmail: office.email, officePhone: office.phone } : {}),
    ...(held ? { today: day(on) } : {}),
    ...(held?.caseNumber ? { caseNumber: held.caseNumber } : {}),
  }
}

/** As much as a decision keeps of a letter. */
const [longestSubject, longestBody] = [200, 8000]

/** A letter with what is known put in, and without what a missing value leaves behind. No subject names the secret link. */
export const letterWith = (letter: LetterFields, values: Values): LetterFields => ({
  subject: filledLetter(letter.subject, { ...values, link: '' })
    .replaceAll(/\s+/g, ' ')
    .slice(0, longestSubject)
    .trim(),
  body: tidyLetter(filledLetter(letter.body, values)).slice(0, longestBody),
})
