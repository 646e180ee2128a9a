import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import { type LetterFields, wrongPlaceholders } from '@etappe/domain/applications/letter-template'
import type { Day } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import type { Db, Tx } from '../db/database.ts'
import { findOfficeOn } from '../offices/office.repo.ts'
import { letterTextFor } from './letter-text.ts'
import { type LetterOccasion, type LetterSaid, letterValues, letterWith } from './letter-values.ts'

async function valuesOf(db: Db | Tx, it: Application, said: LetterSaid, occasion: LetterOccasion) {
  const office = await findOfficeOn(db, it.officeCode, occasion.on)
  return letterValues(it, office, said, occasion)
}

/** The letter of a decision in the applicant's language, with everything known put in, for somebody to go over. */
export async function draftLetter(db: Db | Tx, it: Application, said: LetterSaid, on: Day): Promise<LetterFields> {
  const template = await letterTextFor(db, { kind: said.result, locale: it.locale })
  return letterWith(template, await valuesOf(db, it, said, { on }))
}

/** The letter as it leaves: nothing but the secret link is left open, which the mail puts in. */
export async function finishedLetter(
  tx: Tx,
  it: Application,
  decision: Pick<AdmissionDecision, 'result' | 'reason' | 'startOn' | 'letter'>,
  occasion: Required<LetterOccasion>,
): Promise<LetterFields> {
  return letterWith(decision.letter, await valuesOf(tx, it, decision, occasion))
}

/** Throws beside the part of a letter that names a placeholder it cannot use. */
export function requireKnownPlaceholders(letter: LetterFields): void {
  const wrong = (['subject', 'body'] as const).filter((part) => wrongPlaceholders(part, letter[part]).length > 0)
  if (wrong.length > 0)
    throw new AppError('invalid', { fields: Object.fromEntries(wrong.map((part) => [`letter.${part}`, 'unknown-placeholder' as const])) })
}
