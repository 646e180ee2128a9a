import { addDays, type Day, daysBetween } from '@etappe/domain/kernel/day'
import type { NetworkPeriod } from '@etappe/domain/organisations/network'
import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './day-slider.module.css'

interface Props {
  readonly label: string
  readonly period: NetworkPeriod
  readonly on: Day
  readonly onChange: (on: Day) => void
}

/** From the start to today, day by day; the buttons go from change to change. */
export function DaySlider({ label, period, on, onChange }: Props) {
  const { formats } = useApp()
  const words = useWords('network').day
  const { from, to, changes } = period
  const length = daysBetween(from, to)
  const stops = [from, ...changes, to]
  const earlier = stops.findLast((it) => it < on)
  const later = stops.find((it) => it > on)
  if (length === 0) return null
  return (
    <div className={css.slider}>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={words.earlier}
        disabled={earlier === undefined}
        onClick={() => earlier !== undefined && onChange(earlier)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <div className={css.track}>
        <input
          type="range"
          min={0}
          max={length}
          value={daysBetween(from, on)}
          aria-label={label}
          aria-valuetext={formats.day(on)}
          onChange={(event) => onChange(addDays(from, Number(event.currentTarget.value)))}
        />
        <svg className={css.marks} viewBox={`0 0 ${length} 6`} preserveAspectRatio="none" aria-hidden>
          {changes.map((it) => (
            <line key={it} x1={daysBetween(from, it)} x2={daysBetween(from, it)} y1={0} y2={6} vectorEffect="non-scaling-stroke" />
          ))}
        </svg>
        <div className={css.ends}>
          <span>
            {words.start} {formats.day(from)}
          </span>
          <span>
            {words.today} {formats.day(to)}
          </span>
        </div>
      </div>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={words.later}
        disabled={later === undefined}
        onClick={() => later !== undefined && onChange(later)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <output className={css.day}>{formats.day(on)}</output>
    </div>
  )
}
