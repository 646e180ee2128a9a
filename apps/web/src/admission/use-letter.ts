import type { LetterFields } from '@etappe/domain/applications/letter-template'
import { day } from '@etappe/domain/kernel/day'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import type { DecisionContent } from './decision-draft.ts'

const restMs = 400

/** The letter of a decision as its template says it with what the form says; the wording somebody changed instead, where there is one. */
export function useLetter(applicationId: ApplicationId, content: DecisionContent) {
  const { api, queryClient } = useApp()
  const { result, reason, letter } = content
  const inputOf = (text: string) => {
    const startOn = day.safeParse(content.startOn)
    return {
      applicationId,
      result: result ?? 'admitted',
      reason: text,
      startOn: result === 'admitted' && startOn.success ? startOn.data : null,
    }
  }
  const [rested] = useDebouncedValue(reason, restMs)
  const options = { enabled: result !== null && letter === null, placeholderData: keepPreviousData }
  const drafted = useQuery(api.admission.draftLetter.queryOptions(inputOf(rested), options))
  return {
    letter: letter ?? (result === null ? null : (drafted.data ?? null)),
    isEdited: letter !== null,
    error: letter === null ? drafted.error : null,
    retry: () => void drafted.refetch(),
    /** The wording that is signed: of exactly what the form says now. */
    final: async (): Promise<LetterFields> => letter ?? queryClient.query(api.admission.draftLetter.queryOptions(inputOf(reason))),
  }
}
