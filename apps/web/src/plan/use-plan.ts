import { can, type Verdict } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import { type Drift, driftOf } from '@etappe/domain/plan/drift'
import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import type { PlanView } from '@etappe/domain/plan/plan-view'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'

/** The plan of a case as its pages work with it. */
export interface OpenPlan {
  readonly detail: CaseDetail
  readonly view: PlanView
  /** Whether this person may change the plan, or why not. */
  readonly verdict: Verdict
  readonly goals: ReadonlyMap<Goal['id'], Goal>
  readonly measures: ReadonlyMap<Measure['id'], Measure>
  readonly drifts: readonly Drift[]
  /** Deviations by goal and measure. */
  readonly drift: ReadonlyMap<string, Drift>
}

/** The plan of a case with what follows from it. */
export function usePlan(detail: CaseDetail): OpenPlan {
  const { api, me } = useApp()
  const { data: view } = useSuspenseQuery(api.plan.get.queryOptions({ caseId: detail.case.id }))
  return useMemo(() => {
    const { goals, measures, agreed } = view
    const drifts = agreed ? driftOf(agreed, { vision: view.plan?.vision ?? '', goals, measures }) : []
    return {
      detail,
      view,
      verdict: can(me.actor, 'plan.write', accessOf(detail)),
      goals: new Map(goals.map((it) => [it.id, it])),
      measures: new Map(measures.map((it) => [it.id, it])),
      drifts,
      drift: new Map(drifts.flatMap((it) => (it.id === null ? [] : [[it.id, it]]))),
    }
  }, [detail, view, me.actor])
}
