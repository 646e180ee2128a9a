import type { MunicipalityChoice } from '@etappe/domain/municipalities/municipality'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'

const pauseMilliseconds = 150
const choicesShown = 20

export interface MunicipalitySearch {
  /** Something is typed. */
  readonly isAsking: boolean
  readonly isSearching: boolean
  readonly choices: readonly MunicipalityChoice[]
  /** How the search went, in words. */
  readonly outcome: string
}

/** Asks while somebody types. What is outdated is cancelled; the last answer stays until the next one is there. */
export function useMunicipalitySearch(typed: string): MunicipalitySearch {
  const { api, messages } = useApp()
  const { picker } = messages.municipalities
  const wanted = typed.trim()
  const [text] = useDebouncedValue(wanted, pauseMilliseconds)
  const search = useQuery(
    api.municipality.search.queryOptions(
      { text, limit: choicesShown },
      { enabled: text !== '', placeholderData: keepPreviousData, trpc: { abortOnUnmount: true } },
    ),
  )
  const isAsking = wanted !== ''
  const isSearching = isAsking && (text !== wanted || search.isFetching)
  const choices = isAsking && text !== '' ? (search.data ?? []) : []
  const answer = choices.length === 0 ? picker.nothing({ text: wanted }) : picker.found({ count: choices.length })
  return {
    isAsking,
    isSearching,
    choices,
    outcome: isSearching ? picker.searching : search.error ? messageFor(messages, search.error) : answer,
  }
}
