import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { addDays, type Day } from '@etappe/domain/kernel/day'
import { workingDayAfter, workingDayFrom } from '@etappe/domain/kernel/working-day'
import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconChevronsLeft, IconChevronsRight } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import css from './agree-day.module.css'
import { typedDay } from './typed-day.ts'

interface Props {
  readonly detail: CaseDetail
  readonly problems: Problems
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

const steps = ['weekEarlier', 'dayEarlier', 'dayLater', 'weekLater'] as const
type Step = (typeof steps)[number]
const icons = { weekEarlier: IconChevronsLeft, dayEarlier: IconChevronLeft, dayLater: IconChevronRight, weekLater: IconChevronsRight }
const keys: Readonly<Record<string, Step>> = {
  ArrowUp: 'dayLater',
  ArrowDown: 'dayEarlier',
  PageUp: 'weekLater',
  PageDown: 'weekEarlier',
}

/** The day of a gate, typed, picked, or moved by working days and weeks with buttons and keys. */
export function AgreeDay({ detail, problems, value, onChange }: Props) {
  const { messages: m, formats } = useApp()
  const words = useWords('course').agree
  const holidays = new Set(detail.holidays)
  const on = typedDay(value)
  const moved = (from: Day): Readonly<Record<Step, Day>> => ({
    weekEarlier: workingDayFrom(addDays(from, -7), holidays),
    dayEarlier: workingDayAfter(from, -1, holidays),
    dayLater: workingDayAfter(from, 1, holidays),
    weekLater: workingDayFrom(addDays(from, 7), holidays),
  })
  const move = (step: Step) => {
    if (on !== null) onChange(moved(on)[step])
  }
  const press = (event: KeyboardEvent) => {
    const step = keys[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    move(step)
  }
  return (
    <div className={css.row}>
      <DayField
        {...fieldProps(m, problems, 'agreedOn')}
        className={css.field ?? ''}
        data-autofocus
        label={words.on}
        description={on === null ? undefined : formats.dayLong(on)}
        required
        value={value}
        onChange={onChange}
        onKeyDown={press}
      />
      <div className={css.steps} role="group" aria-label={words.steps}>
        {steps.map((step) => {
          const Icon = icons[step]
          return (
            <Tooltip key={step} label={words.step[step]}>
              <ActionIcon variant="default" size={36} aria-label={words.step[step]} disabled={on === null} onClick={() => move(step)}>
                <Icon size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
          )
        })}
      </div>
      <p className={css.hint}>{words.hint}</p>
    </div>
  )
}
