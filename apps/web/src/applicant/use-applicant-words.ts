import { useShell } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** The words of the page, with what everything shown on it needs. */
export function useApplicantWords() {
  const { messages, formats, locale } = useShell()
  return { m: messages, formats, locale, words: useWords('applicant') }
}
