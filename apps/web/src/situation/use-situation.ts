import type { SituationReportId } from '@etappe/domain/kernel/id'
import { situationContent } from '@etappe/i18n/situation-content'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Outputs } from '../api/client.ts'
import { useApp } from '../app/app-context.tsx'
import { useSituationWords } from './use-situation-words.ts'

export type Situation = Outputs['situationReport']['get']

/** One version: its texts, its figures, and what the data say for each section. The one before stays until it is there. */
export function useSituation(id: SituationReportId) {
  const { api } = useApp()
  const words = useSituationWords()
  const { data } = useQuery(
    api.situationReport.get.queryOptions(
      { id },
      { placeholderData: keepPreviousData, throwOnError: (_, { state }) => state.data === undefined },
    ),
  )
  return useMemo(() => (data ? { ...data, content: situationContent(data.facts, words) } : null), [data, words])
}
export type OpenSituation = NonNullable<ReturnType<typeof useSituation>>
