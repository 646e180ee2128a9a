import { useSuspenseQuery } from '@tanstack/react-query'
import { useShell } from '../app/app-context.tsx'

/** Rounds, prerequisites and offices as they hold today. */
export function useTerms() {
  const { api } = useShell()
  return useSuspenseQuery(api.applyForm.terms.queryOptions({})).data
}
