import '@mantine/dates/styles.css'
import 'dayjs/locale/de'
import 'dayjs/locale/en-gb'
import type { Day } from '@etappe/domain/kernel/day'
import { DatePicker, DatesProvider } from '@mantine/dates'
import { useApp } from '../app/app-context.tsx'
import css from './day-calendar.module.css'

interface Props {
  readonly value: Day | null
  readonly onChoose: (day: Day) => void
}

/** A month to choose a day from; loaded only when somebody opens it. */
export function DayCalendar({ value, onChoose }: Props) {
  const { me, messages: m, locale } = useApp()
  return (
    <DatesProvider settings={{ locale: locale === 'de' ? 'de' : 'en-gb', firstDayOfWeek: 1 }}>
      <DatePicker
        value={value}
        defaultDate={value ?? me.today}
        highlightToday
        hideOutsideDates
        classNames={{ day: css.day ?? '' }}
        onChange={(chosen) => {
          if (chosen !== null) onChoose(chosen as Day)
        }}
        ariaLabels={{ previousMonth: m.app.day.previousMonth, nextMonth: m.app.day.nextMonth, monthLevelControl: '' }}
      />
    </DatesProvider>
  )
}
