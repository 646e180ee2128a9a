import type { TodayReach } from '@etappe/domain/reports/today-reach'
import { SegmentedControl } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import type { TodayPage } from './today-data.ts'

interface Props {
  readonly page: Pick<TodayPage, 'reach' | 'reaches'>
  readonly onChange: (reach: TodayReach) => void
}

/** Whose cases the page is about; nothing for those who have no choice. */
export function ReachSwitch({ page, onChange }: Props) {
  const { messages: m } = useApp()
  if (page.reaches.length < 2) return null
  return (
    <SegmentedControl
      size="xs"
      aria-label={m.today.reachLabel}
      value={page.reach}
      onChange={onChange}
      data={page.reaches.map((value) => ({ value, label: m.today.reach[value] }))}
    />
  )
}
