import type { CaseId } from '@etappe/domain/kernel/id'
import type { OrganisationChoice } from '@etappe/domain/organisations/organisation'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

const pauseMilliseconds = 150
const choicesShown = 20

export interface OrganisationSearch {
  /** There is something to show: a text, or the organisations of the case before anything is typed. */
  readonly isAsking: boolean
  readonly isSearching: boolean
  readonly choices: readonly OrganisationChoice[]
  /** How the search went, in words. */
  readonly outcome: string
}

interface Found {
  readonly text: string
  readonly count: number
}

/** How a search that is over went, in words. */
function useOutcome({ text, count }: Found, error: unknown): string {
  const { messages } = useApp()
  const { picker } = useWords('organisations')
  if (error) return messageFor(messages, error)
  if (count > 0) return picker.found({ count })
  return text === '' ? picker.noneInCase : picker.nothing({ text })
}

/** Asks while somebody types. What is outdated is cancelled; the last answer stays until the next one is there. */
export function useOrganisationSearch(typed: string, caseId: CaseId | null, isOpen: boolean): OrganisationSearch {
  const { api } = useApp()
  const { picker } = useWords('organisations')
  const wanted = typed.trim().slice(0, 200)
  const [text] = useDebouncedValue(wanted, wanted === '' ? 0 : pauseMilliseconds)
  const isAsking = isOpen && (wanted !== '' || caseId !== null)
  const search = useQuery(
    api.organisation.search.queryOptions(
      { text, limit: choicesShown, caseId },
      { enabled: isAsking && (text !== '' || caseId !== null), placeholderData: keepPreviousData, trpc: { abortOnUnmount: true } },
    ),
  )
  const isSearching = isAsking && (text !== wanted || search.isFetching)
  const choices = isAsking ? (search.data ?? []) : []
  const outcome = useOutcome({ text: wanted, count: choices.length }, search.error)
  return { isAsking, isSearching, choices, outcome: isSearching ? picker.searching : outcome }
}
