import { filterGroups } from '@etappe/domain/plan/schedule'
import type { Zoom } from '@etappe/domain/plan/schedule-look'
import { useCallback, useMemo } from 'react'
import { ScheduleChart } from './schedule-chart.tsx'
import { ScheduleList } from './schedule-list.tsx'
import { ScheduleNone } from './schedule-none.tsx'
import { ScheduleTable } from './schedule-table.tsx'
import { useScheduleSearch } from './use-schedule-search.ts'
import type { ScheduleShift } from './use-schedule-shift.ts'
import type { ScheduleView } from './use-schedule-view.ts'

interface Props {
  readonly view: ScheduleView
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  readonly withFollowers: boolean
  readonly shift: ScheduleShift['shift']
  readonly isPhone: boolean
}

/** The plan in the form that was chosen: picture, table, or on a phone a list instead of the picture. */
export function ScheduleBody({ view, zoom, onZoom, withFollowers, shift, isPhone }: Props) {
  const { search, change } = useScheduleSearch()
  const only = search.only ?? null
  const groups = useMemo(() => filterGroups(view.schedule.groups, only), [view.schedule.groups, only])
  const open = useCallback((measure: number) => change({ measure }), [change])
  if (groups.length === 0) return <ScheduleNone onAll={() => change({ only: undefined })} />
  if (search.layout === 'table') return <ScheduleTable view={view} groups={groups} onOpen={open} />
  if (isPhone) return <ScheduleList view={view} groups={groups} onOpen={open} />
  return <ScheduleChart view={view} groups={groups} zoom={zoom} onZoom={onZoom} withFollowers={withFollowers} save={shift} onOpen={open} />
}
