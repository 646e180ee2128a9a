import type { Verdict } from '@etappe/domain/access/policy'
import { can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Day } from '@etappe/domain/kernel/day'
import type { MeasureId } from '@etappe/domain/kernel/id'
import type { PlanView } from '@etappe/domain/plan/plan-view'
import { type Schedule, type ScheduleItem, scheduleOf } from '@etappe/domain/plan/schedule'
import { axisOf } from '@etappe/domain/plan/schedule-scale'
import type { Span } from '@etappe/domain/plan/schedule-span'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApp } from '../app/app-context.tsx'

/** Everything the schedule of a case is drawn from. */
export interface ScheduleView {
  readonly detail: CaseDetail
  readonly plan: PlanView
  readonly schedule: Schedule
  readonly items: readonly ScheduleItem[]
  readonly byId: ReadonlyMap<MeasureId, ScheduleItem>
  readonly today: Day
  readonly supportEnd: Day | null
  /** Whether this person may move measures here, or why not. */
  readonly verdict: Verdict
  /** The days the time axis shows. */
  readonly axis: Span
}

const spansIn = (it: ScheduleItem) => [it.span, it.drift?.agreed ?? null].flatMap((span) => (span ? [span.startsOn, span.endsOn] : []))

/** The schedule of a case, computed anew when its plan or the day changes. */
export function useScheduleView(detail: CaseDetail): ScheduleView {
  const { api, me } = useApp()
  const { today } = me
  const { data: plan } = useSuspenseQuery(api.plan.get.queryOptions({ caseId: detail.case.id }))
  const { supportEnd } = detail.case
  const verdict = can(me.actor, 'plan.write', accessOf(detail))
  return useMemo(() => {
    const schedule = scheduleOf({ goals: plan.goals, measures: plan.measures, agreed: plan.agreed }, today)
    const items = schedule.groups.flatMap((it) => it.items)
    const days = [...items.flatMap(spansIn), ...detail.milestones.map((it) => it.dueOn), ...(supportEnd === null ? [] : [supportEnd])]
    const byId = new Map(items.map((it) => [it.measure.id, it]))
    return { detail, plan, schedule, items, byId, today, supportEnd, verdict, axis: axisOf(days, today) }
    // The verdict is made anew each time; it says something else only when the case or the person does.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [detail, plan, supportEnd, today, verdict.ok])
}
