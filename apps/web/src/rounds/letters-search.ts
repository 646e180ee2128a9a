import type { LetterKind } from '@etappe/domain/applications/letter-template'
import type { Locale } from '@etappe/i18n'

const kinds: readonly LetterKind[] = ['admitted', 'waitlisted', 'rejected']

/** Which letter is open, in which language. */
export interface LettersSearch {
  readonly kind?: LetterKind | undefined
  readonly letter?: Locale | undefined
}

export const lettersSearch = (search: Readonly<Record<string, unknown>>): LettersSearch => ({
  kind: kinds.find((it) => it === search['kind']),
  letter: search['letter'] === 'en' ? 'en' : undefined,
})
