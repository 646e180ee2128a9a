import type { SituationReportId } from '@etappe/domain/kernel/id'
import { situationContent } from '@etappe/i18n/situation-content'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Outputs } from '../api/client.ts'
import { useApp } from '../app/app-context.tsx'
import { useSituationWords } from './use-situation-words.ts'

export type Situation = Outputs['situationReport']['get']

/** One version: its texts, its figures, and what the data say for each section. */
export function useSituation(id: SituationReportId) {
  const { api } = useApp()
  const words = useSituationWords()
  const { data } = useSuspenseQuery(api.situationReport.get.queryOptions({ id }))
  const content = useMemo(() => situationContent(data.facts, words), [data.facts, words])
  return { ...data, content }
}
export type OpenSituation = ReturnType<typeof useSituation>
