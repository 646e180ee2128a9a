import { useWords } from '../app/words.ts'
import { exceptable } from './decision-blockers.ts'
import type { OpenApplication } from './open-application.ts'
import { usePrerequisiteWords } from './use-prerequisite-words.ts'

/** What the fields of a decision are called, for the summary of what has to be corrected. */
export function useDecisionLabels({ detail }: OpenApplication): Readonly<Record<string, string>> {
  const words = useWords('admission').decision
  const { field } = useWords('applications')
  const { name } = usePrerequisiteWords()
  return {
    result: field.admissionDecision.result,
    startOn: words.startOn,
    reason: field.admissionDecision.reason,
    quotaReason: words.quotaReason,
    'letter.subject': words.letter.subject,
    'letter.body': words.letter.body,
    ...Object.fromEntries(exceptable(detail).map((it) => [`exceptions.${it.code}`, name(it)])),
  }
}
