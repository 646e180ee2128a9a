import type { LetterFields, LetterTemplate, LetterText } from '@etappe/domain/applications/letter-template'
import { loadArea } from '@etappe/i18n/areas'
import type { Db, Tx } from '../db/database.ts'
import { findLetterTemplate } from './letter.repo.ts'

type Which = Pick<LetterTemplate, 'kind' | 'locale'>

/** The product's wording of a letter. */
export async function usualLetter({ kind, locale }: Which): Promise<LetterFields> {
  return (await loadArea(locale, 'letters')).text[kind]
}

/** A letter as the office writes it: the programme's own wording, or the product's where there is none. */
export async function letterOf({ kind, locale }: Which, own: LetterTemplate | undefined): Promise<LetterText> {
  const usual = await usualLetter({ kind, locale })
  const { subject, body } = own ?? usual
  return { kind, locale, subject, body, version: own?.version ?? 0, usual }
}

/** Subject and body of a letter with its placeholders; fill them with `filledLetter`. */
export async function letterTextFor(db: Db | Tx, which: Which): Promise<LetterFields> {
  const own = await findLetterTemplate(db, which)
  return own ? { subject: own.subject, body: own.body } : usualLetter(which)
}
