import type { Finding } from '@etappe/domain/baseline/finding'
import type { CaseId } from '@etappe/domain/kernel/id'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'
import type { Outputs } from '../api/client.ts'
import { useWords } from '../app/words.ts'

export type FindingList = Outputs['finding']['list']

/** The findings of a case, with the names of what they are linked to. */
export function useFindings(caseId: CaseId) {
  const { api } = useApp()
  const { data } = useSuspenseQuery(api.finding.list.queryOptions({ caseId }))
  const catalogue: Readonly<Record<string, string>> = useWords('baseline').indicator
  const { goneOffer, goneIndicator } = useWords('findings')
  return useMemo(() => {
    const names = new Map<string, string>([...data.offers, ...data.ownIndicators].map((it) => [it.id, it.name]))
    return {
      ...data,
      offersOf: (it: Finding) => it.offerIds.map((id) => ({ id, name: names.get(id) ?? goneOffer })),
      indicatorsOf: (it: Finding) => it.indicators.map((id) => ({ id, name: catalogue[id] ?? names.get(id) ?? goneIndicator })),
    }
  }, [data, catalogue, goneOffer, goneIndicator])
}

export type Findings = ReturnType<typeof useFindings>
