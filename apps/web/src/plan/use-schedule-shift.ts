import { day } from '@etappe/domain/kernel/day'
import type { MeasureId } from '@etappe/domain/kernel/id'
import type { Measure } from '@etappe/domain/plan/measure'
import type { PlanView } from '@etappe/domain/plan/plan-view'
import type { Span } from '@etappe/domain/plan/schedule-span'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { leavesAgreedMeasure, useReason } from './use-reason.ts'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

/** New days by measure. */
export type Spans = ReadonlyMap<MeasureId, Span>

/** The plan with measures as they are now, or as they will be. */
const withMeasures = (plan: PlanView, changed: ReadonlyMap<string, Partial<Measure>>): PlanView => ({
  ...plan,
  measures: plan.measures.map((it) => ({ ...it, ...changed.get(it.id) })),
})

/** Gives measures new days in one step: at once on the screen, with a reason where an adopted plan is left, undone by a toast. */
export function useScheduleShift(view: ScheduleView) {
  const { api, queryClient } = useApp()
  const text = useScheduleWords()
  const withReason = useReason()
  /** What was tried last. */
  const [tried, setTried] = useState<Spans | null>(null)
  const caseId = view.detail.case.id
  const key = api.plan.get.queryKey({ caseId })
  const said = (after: readonly Measure[]): string => {
    const [first] = after
    if (!first || after.length > 1) return text.words.move.savedAll({ count: after.length })
    const { number, startsOn, endsOn } = first
    return startsOn && endsOn ? text.words.move.saved({ number, span: text.span({ startsOn, endsOn }) }) : text.words.form.saved({ number })
  }
  const command = useCommand(api.measure.shift.mutationOptions(), {
    optimistic: (cache, { moves }) =>
      cache.edit<PlanView>(key, (plan) =>
        withMeasures(plan, new Map(moves.map((it) => [it.id, { startsOn: day.parse(it.startsOn), endsOn: day.parse(it.endsOn) }]))),
      ),
    done: said,
    undo: true,
    report: 'inline',
    // The next move has to name these versions, also before the plan is fetched again.
    onDone: (after) => queryClient.setQueryData(key, (plan) => plan && withMeasures(plan, new Map(after.map((it) => [it.id, it])))),
  })
  /** Says whether it is done. `isOverTheirs` writes over what others did meanwhile, as somebody decided. */
  const shift = async (spans: Spans, isOverTheirs = false): Promise<boolean> => {
    const plan = isOverTheirs ? await queryClient.query(api.plan.get.queryOptions({ caseId }, { staleTime: 0 })) : view.plan
    const moved = plan.measures.flatMap((it) => {
      const span = spans.get(it.id)
      return span ? [{ it, span }] : []
    })
    const isNeeded = moved.some(({ it, span }) => leavesAgreedMeasure(plan.agreed, it, span))
    const subject = moved.map(({ it }) => `${text.words.measureNumber(it)} ${it.title}`).join(', ')
    const moves = moved.map(({ it, span }) => ({ id: it.id, version: it.version, ...span }))
    setTried(spans)
    return (await withReason({ isNeeded, subject }, (reason) => command.run({ caseId, moves, ...reason }))) !== undefined
  }
  return { shift, command, tried }
}

export type ScheduleShift = ReturnType<typeof useScheduleShift>
