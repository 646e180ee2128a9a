import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import { filledLetter, type LetterFields, type LetterPlaceholder, unknownPlaceholders } from '@etappe/domain/applications/letter-template'
import { tidyLetter } from '@etappe/domain/applications/tidy-letter'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { Day } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import { formats } from '@etappe/i18n/format'
import type { Db, Tx } from '../db/database.ts'
import { listOffices } from '../offices/office.repo.ts'
import { letterTextFor } from './letter-text.ts'

type Said = Pick<AdmissionDecision, 'result' | 'reason' | 'startOn'>
type Values = Partial<Record<LetterPlaceholder, string>>

interface Occasion {
  readonly on: Day
  /** What is known only once a decision holds: the day of the letter and the number of the case. */
  readonly held?: { readonly caseNumber: CaseNumber | null }
}

/** What a letter can name of an application; what nobody said yet stays a placeholder. */
async function valuesOf(db: Db | Tx, it: Application, said: Said, { on, held }: Occasion): Promise<Values> {
  const office = (await listOffices(db, on)).find((one) => one.code === it.officeCode)
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

const filled = (letter: LetterFields, values: Values): LetterFields => ({
  subject: filledLetter(letter.subject, values).slice(0, longestSubject).trim(),
  body: tidyLetter(filledLetter(letter.body, values)).slice(0, longestBody),
})

/** The letter of a decision in the applicant's language, with everything known put in, for somebody to go over. */
export async function draftLetter(db: Db | Tx, it: Application, said: Said, on: Day): Promise<LetterFields> {
  const template = await letterTextFor(db, { kind: said.result, locale: it.locale })
  return filled(template, await valuesOf(db, it, said, { on }))
}

/** The letter as it leaves: nothing but the secret link is left open, which the mail puts in. */
export async function finishedLetter(
  tx: Tx,
  it: Application,
  decision: Pick<AdmissionDecision, 'result' | 'reason' | 'startOn' | 'letter'>,
  occasion: Required<Occasion>,
): Promise<LetterFields> {
  return filled(decision.letter, await valuesOf(tx, it, decision, occasion))
}

/** Throws beside the part of a letter that names a placeholder there is none of. */
export function requireKnownPlaceholders(letter: LetterFields): void {
  const wrong = (['subject', 'body'] as const).filter((part) => unknownPlaceholders(letter[part]).length > 0)
  if (wrong.length > 0)
    throw new AppError('invalid', { fields: Object.fromEntries(wrong.map((part) => [`letter.${part}`, 'unknown-placeholder' as const])) })
}
