import { day } from '@etappe/domain/kernel/day'
import type { MeasureId } from '@etappe/domain/kernel/id'
import { type Measure, measureFields } from '@etappe/domain/plan/measure'
import type { z } from 'zod'
import { type Checked, checkFields } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'

const scheduleFields = measureFields.pick({ startsOn: true, endsOn: true, dependsOnIds: true })
export type ScheduleFields = z.infer<typeof scheduleFields>

/** The dates of a measure as they stand in their form: typed and perhaps not readable. */
export interface ScheduleContent {
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly dependsOnIds: readonly MeasureId[]
}
export type ScheduleRecordDraft = RecordDraft<MeasureId, ScheduleFields, ScheduleContent>

export function draftOfSchedule({ id, version, startsOn, endsOn, dependsOnIds }: Measure): ScheduleRecordDraft {
  const content = { startsOn, endsOn, dependsOnIds }
  return { id, base: { ...content, version }, content }
}

export const checkSchedule = (content: ScheduleContent): Checked<ScheduleFields> =>
  checkFields(scheduleFields, { ...content }, ({ startsOn, endsOn }) =>
    startsOn !== null && endsOn !== null && endsOn < startsOn ? { endsOn: 'end-before-start' } : {},
  )

/** The days that are typed, where both can be read and stand in order. */
export function typedSpan(content: ScheduleContent) {
  const [startsOn, endsOn] = [day.safeParse(content.startsOn), day.safeParse(content.endsOn)]
  return startsOn.success && endsOn.success && startsOn.data <= endsOn.data ? { startsOn: startsOn.data, endsOn: endsOn.data } : null
}
