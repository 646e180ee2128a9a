import type { Measure } from '@etappe/domain/plan/measure'
import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import { movedWithFollowers } from '@etappe/domain/plan/schedule-links'
import { spanOf } from '@etappe/domain/plan/schedule-span'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkSchedule, draftOfSchedule, type ScheduleFields, typedSpan } from './schedule-draft.ts'
import { leavesAgreedMeasure, useReason } from './use-reason.ts'
import { type Spans, useScheduleShift } from './use-schedule-shift.ts'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Edit {
  readonly version: number
  readonly fields: Partial<ScheduleFields>
}

/** Content and saving of the form for the dates of a measure. What moves along goes in one step with it. */
export function useScheduleForm(view: ScheduleView, { measure }: ScheduleItem) {
  const { api, queryClient } = useApp()
  const { words } = useScheduleWords()
  const withReason = useReason()
  const [withFollowers, setWithFollowers] = useState(false)
  const shift = useScheduleShift(view)
  const update = useCommand(api.measure.update.mutationOptions(), {
    done: () => words.form.saved(measure),
    undo: true,
    report: 'inline',
  })
  const edit = ({ version, fields }: Edit): Promise<Measure | undefined> => {
    const isNeeded = leavesAgreedMeasure(view.plan.agreed, measure, fields)
    const subject = `${words.measureNumber(measure)} ${measure.title}`
    return withReason({ isNeeded, subject }, (reason) => update.run({ id: measure.id, version, fields, ...reason }))
  }
  /** What moves along with the days that are typed, the measure itself included. */
  const spansOf = (content: Parameters<typeof typedSpan>[0]): Spans => {
    const span = typedSpan(content)
    return span ? movedWithFollowers(view.plan.measures, measure.id, span) : new Map()
  }
  const save = async (wanted: Edit): Promise<unknown> => {
    const span = spanOf({ startsOn: measure.startsOn, endsOn: measure.endsOn, ...wanted.fields })
    const spans: Spans = span && withFollowers ? movedWithFollowers(view.plan.measures, measure.id, span) : new Map()
    if (spans.size < 2) return edit(wanted)
    if (wanted.fields.dependsOnIds === undefined) return (await shift.shift(spans)) || undefined
    // New dependencies and moved followers are two statements about the plan, and two steps.
    const edited = await edit(wanted)
    return edited && (await shift.shift(new Map([...spans].filter(([id]) => id !== measure.id)))) ? edited : undefined
  }
  const form = useRecordForm({
    draftKey: `schedule.${measure.id}`,
    current: draftOfSchedule(measure),
    blank: () => draftOfSchedule(measure),
    check: ({ content }) => checkSchedule(content),
    contentOf: (fields) => fields,
    create: () => Promise.resolve(undefined),
    update: (_id, wanted) => save(wanted),
    versionNow: async (id) => {
      const { measures } = await queryClient.query(api.plan.get.queryOptions({ caseId: measure.caseId }, { staleTime: 0 }))
      return measures.find((it) => it.id === id)?.version ?? 1
    },
  })
  const command = shift.command.state === 'failed' ? shift.command : update
  const spans = spansOf(form.now.content)
  return {
    ...form,
    command,
    problems: form.found ?? command.problems,
    isPending: update.isPending || shift.command.isPending,
    followers: [...spans.keys()].filter((id) => id !== measure.id),
    span: spans.get(measure.id) ?? null,
    withFollowers,
    setWithFollowers,
  }
}
