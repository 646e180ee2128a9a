import { meetingKinds, type MeetingFields as Fields } from '@etappe/domain/meetings/meeting'
import { TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { ChoiceChips } from './choice-chips.tsx'
import { LongText } from './long-text.tsx'
import css from './meeting-form.module.css'
import { sectionId } from './meeting-sections.tsx'
import { MeetingState } from './meeting-state.tsx'
import { ParticipantSteppers } from './participant-steppers.tsx'
import { TimeField } from './time-field.tsx'
import type { MeetingFormState } from './use-meeting-form.ts'

/** Everything that is asked about a meeting, in the order it is known. */
export function MeetingFields({ form }: { form: MeetingFormState }) {
  const { messages: m } = useApp()
  const words = m.meetings
  const { content } = form.now
  const { change } = form
  const at = (field: keyof Fields) => fieldProps(m, form.problems, `fields.${field}`)
  return (
    <>
      <div id={sectionId('when')} className={css.when}>
        <ChoiceChips
          {...at('kind')}
          legend={words.field.kind}
          values={meetingKinds}
          words={words.kind}
          value={content.kind}
          onChoose={(kind) => change({ kind })}
        />
        <div className={css.day}>
          <DayField {...at('heldOn')} label={words.field.heldOn} value={content.heldOn} onChange={form.changeDay} />
          <TimeField
            {...at('startsAt')}
            label={words.field.startsAt}
            value={content.startsAt}
            onChange={(startsAt) => change({ startsAt })}
          />
          <TimeField {...at('endsAt')} label={words.field.endsAt} value={content.endsAt} onChange={(endsAt) => change({ endsAt })} />
        </div>
        <MeetingState form={form} />
        <TextInput
          {...at('place')}
          className={css.place}
          label={words.field.place}
          placeholder={words.form.placeHint}
          dir="auto"
          value={content.place}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
      </div>
      <div id={sectionId('participants')}>
        <ParticipantSteppers value={content.participants} onChange={(participants) => change({ participants })} problems={form.problems} />
      </div>
      <div id={sectionId('result')} className={css.text}>
        <LongText {...at('notes')} label={words.field.notes} value={content.notes} onChange={(notes) => change({ notes })} />
      </div>
      <div id={sectionId('nextSteps')} className={css.text}>
        <LongText
          {...at('nextSteps')}
          label={words.field.nextSteps}
          value={content.nextSteps}
          onChange={(nextSteps) => change({ nextSteps })}
        />
      </div>
    </>
  )
}
