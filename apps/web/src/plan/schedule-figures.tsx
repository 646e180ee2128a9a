import { matchesFilter } from '@etappe/domain/plan/schedule'
import { type ScheduleFilter, scheduleFilters } from '@etappe/domain/plan/schedule-look'
import { UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './schedule-figures.module.css'
import type { ScheduleView } from './use-schedule-view.ts'

interface Props {
  readonly view: ScheduleView
  readonly only: ScheduleFilter | null
  readonly onChoose: (only: ScheduleFilter | null) => void
}

const bad: readonly ScheduleFilter[] = ['late', 'clash']

/** What stands out in the plan, by count; a press shows only these, another press all. */
export function ScheduleFigures({ view, only, onChoose }: Props) {
  const { formats } = useApp()
  const words = useWords('schedule')
  return (
    <div role="group" aria-label={words.figures} className={css.figures}>
      {scheduleFilters.map((it) => {
        const count = view.items.filter((item) => matchesFilter(item, it)).length
        const isChosen = it === only
        return (
          <UnstyledButton
            key={it}
            className={css.figure}
            aria-pressed={isChosen}
            disabled={count === 0 && !isChosen}
            data-bad={(count > 0 && bad.includes(it)) || undefined}
            onClick={() => onChoose(isChosen ? null : it)}
          >
            <strong>{formats.number(count)}</strong> {words.figure[it]({ count })}
            {isChosen && <IconX size={14} className="icon" aria-hidden />}
          </UnstyledButton>
        )
      })}
    </div>
  )
}
