import type { MunicipalityChoice } from '@etappe/domain/municipalities/municipality'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { messageFor } from '../api/message-for.ts'
import { useShell } from '../app/app-context.tsx'

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

/**
 * Asks while somebody types. What is outdated is cancelled; the last answer stays until the next one is there. A public page
 * asks where nobody needs to be signed in.
 */
export function useMunicipalitySearch(typed: string, isPublic: boolean): MunicipalitySearch {
  const { api, messages } = useShell()
  const { picker } = messages.municipalities
  const wanted = typed.trim()
  const [text] = useDebouncedValue(wanted, pauseMilliseconds)
  const options = { placeholderData: keepPreviousData, trpc: { abortOnUnmount: true } }
  const staffSearch = useQuery(
    api.municipality.search.queryOptions({ text, limit: choicesShown }, { ...options, enabled: text !== '' && !isPublic }),
  )
  const publicSearch = useQuery(api.applyForm.municipalities.queryOptions({ q: text }, { ...options, enabled: text !== '' && isPublic }))
  const search = isPublic ? publicSearch : staffSearch
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
