import { useSearch } from '@tanstack/react-router'
import { type SituationSearch, situationSearch } from './situation-search.ts'

/** What the address says, for links that change one part of it. */
export const useSituationSearch = (): SituationSearch => situationSearch(useSearch({ strict: false }))
