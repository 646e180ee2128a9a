import { scheduleFilters } from '@etappe/domain/plan/schedule-look'
import { zooms } from '@etappe/domain/plan/schedule-look'
import { z } from 'zod'

export const tableSorts = ['number', 'title', 'goal', 'responsible', 'startsOn', 'endsOn', 'length', 'state', 'slack', 'drift'] as const
export type TableSort = (typeof tableSorts)[number]

const shape = {
  layout: z.literal('table'),
  zoom: z.enum(zooms),
  /** Only what one of the figures counts. */
  only: z.enum(scheduleFilters),
  sort: z.enum(tableSorts),
  descending: z.literal(true),
  /** The number of the measure whose dates are open in the form. */
  measure: z.int().min(1),
}
const search = z.object(shape).partial()
export type ScheduleSearch = z.infer<typeof search>

/** Reads the address; what is unknown or broken is left out, so that an old link still shows the schedule. */
export function scheduleSearch(raw: Readonly<Record<string, unknown>>): ScheduleSearch {
  const read = Object.entries(shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(raw[name])
    return parsed.success ? [[name, parsed.data]] : []
  })
  return Object.fromEntries(read) as ScheduleSearch
}
