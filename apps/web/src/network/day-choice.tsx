import type { Day } from '@etappe/domain/kernel/day'
import type { NetworkPeriod } from '@etappe/domain/organisations/network'
import { SegmentedControl } from '@mantine/core'
import { useWords } from '../app/words.ts'
import { DaySlider } from './day-slider.tsx'
import css from './network-page.module.css'

interface Props {
  readonly period: NetworkPeriod
  readonly on: Day
  readonly isCompared: boolean
  readonly onCompare: (compare: boolean) => void
  readonly onDay: (on: Day) => void
}

/** Which day is shown, or which day is compared with today. */
export function DayChoice({ period, on, isCompared, onCompare, onDay }: Props) {
  const { mode, day } = useWords('network')
  return (
    <div className={css.days}>
      <SegmentedControl
        size="xs"
        aria-label={mode.label}
        value={isCompared ? 'compare' : 'day'}
        onChange={(value) => onCompare(value === 'compare')}
        data={[
          { value: 'day', label: mode.day },
          { value: 'compare', label: mode.compare },
        ]}
      />
      <DaySlider label={isCompared ? day.compareLabel : day.label} period={period} on={on} onChange={onDay} />
    </div>
  )
}
