import type { Day } from '@etappe/domain/kernel/day'
import { readDay } from '@etappe/domain/kernel/day-input'
import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendar } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { lazyPart } from './lazy-part.ts'

const DayCalendar = lazyPart(async () => (await import('./day-calendar.tsx')).DayCalendar)

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'rightSection'> {
  readonly value: string | null
  /**
   * Gets the day, `null` when the field is empty, or what was typed when it is no day: the schema of every form refuses that as
   * `not-a-day`, so that nothing unreadable is taken for an empty field.
   */
  readonly onChange: (value: string | null) => void
}

const isDay = (value: string): value is Day => /^\d{4}-\d{2}-\d{2}$/.test(value)

/** A date typed as people write it: `12.3.`, `heute`, `+14`; shows dd.mm.yyyy, with a calendar for those who prefer it. */
export function DayField({ value, onChange, error, ...input }: Props) {
  const { me, messages: m, formats } = useApp()
  const [typed, setTyped] = useState<string | null>(null)
  const [opened, { close, toggle }] = useDisclosure(false)
  const isUnreadable = typed === null && value !== null && readDay(value, me.today) === null
  const shown = typed ?? (value !== null && isDay(value) && !isUnreadable ? formats.day(value) : (value ?? ''))
  const take = (text: string) => {
    setTyped(text)
    onChange(text.trim() === '' ? null : (readDay(text, me.today) ?? text))
  }
  const choose = (day: Day) => {
    setTyped(null)
    onChange(day)
    close()
  }
  return (
    <TextInput
      placeholder={m.app.day.hint}
      autoComplete="off"
      {...input}
      value={shown}
      onChange={(event) => take(event.currentTarget.value)}
      onBlur={(event) => {
        setTyped(null)
        input.onBlur?.(event)
      }}
      error={isUnreadable ? m.errors.problem['not-a-day'] : error}
      rightSection={
        <Popover opened={opened} onChange={(open) => !open && close()} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon variant="subtle" aria-label={m.app.day.open} onClick={toggle} disabled={input.disabled === true}>
              <IconCalendar size={18} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={m.app.day.calendar}>
            <Suspense>
              <DayCalendar value={value !== null && isDay(value) && !isUnreadable ? value : null} onChoose={choose} />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}
