import { meetingStates } from '@etappe/domain/meetings/meeting'
import { Button } from '@mantine/core'
import { IconCalendarEvent, IconCheck } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { ChoiceChips } from './choice-chips.tsx'
import { stateOf } from './meeting-draft.ts'
import css from './meeting-form.module.css'
import type { MeetingFormState } from './use-meeting-form.ts'

/** Whether the meeting is planned or was held: said in words for a new one, to choose for an existing one. */
export function MeetingState({ form }: { form: MeetingFormState }) {
  const { me, messages: m } = useApp()
  const words = m.meetings
  const { now, change } = form
  const state = stateOf(now, me.today)
  const { heldOn } = now.content
  const isAhead = heldOn !== null && heldOn > me.today
  if (now.base)
    return (
      <ChoiceChips
        {...fieldProps(m, form.problems, 'fields.state')}
        legend={words.field.state}
        values={meetingStates.filter((it) => it !== 'held' || !isAhead)}
        words={words.state}
        value={state}
        onChoose={(chosen) => change({ state: chosen })}
      />
    )
  const isPlanned = state === 'planned'
  const Icon = isPlanned ? IconCalendarEvent : IconCheck
  return (
    <p className={css.state} role="status">
      <Icon size={16} className="icon" aria-hidden />
      {isPlanned ? (isAhead ? words.form.willBe.planned : words.form.willBe.plannedToday) : words.form.willBe.held}
      {heldOn === me.today && (
        <Button variant="subtle" size="compact-sm" onClick={() => change({ state: isPlanned ? 'held' : 'planned' })}>
          {isPlanned ? words.form.isOver : words.form.isAhead}
        </Button>
      )}
    </p>
  )
}
