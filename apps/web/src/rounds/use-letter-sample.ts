import type { LetterPlaceholder, LetterText } from '@etappe/domain/applications/letter-template'
import { addDays } from '@etappe/domain/kernel/day'
import { formats as formatsOf } from '@etappe/i18n/format'
import { use } from 'react'
import { useApp } from '../app/app-context.tsx'
import { fetchWords } from '../app/words.ts'

/** An invented application to fill a letter with, in the language of the letter. */
export function useLetterSample(locale: LetterText['locale']): Readonly<Record<LetterPlaceholder, string>> {
  const { me } = useApp()
  const { sample } = use(fetchWords(locale, 'letters'))
  const { day } = formatsOf(locale)
  return { ...sample, today: day(me.today), submittedOn: day(addDays(me.today, -42)), startOn: day(addDays(me.today, 35)) }
}
