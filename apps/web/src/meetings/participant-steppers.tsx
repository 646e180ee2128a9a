import { type ParticipantGroup, participantGroups, type Participants, participantTotal } from '@etappe/domain/meetings/meeting'
import { useApp } from '../app/app-context.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import css from './participant-steppers.module.css'
import { Stepper } from './stepper.tsx'

interface Props {
  readonly value: Participants
  readonly onChange: (value: Participants) => void
  readonly problems: Problems
}

/** How many people of each group were there; counts only. */
export function ParticipantSteppers({ value, onChange, problems }: Props) {
  const { messages: m } = useApp()
  const words = m.meetings
  const at = (group: ParticipantGroup) => fieldProps(m, problems, `fields.participants.${group}`)
  return (
    <fieldset className={css.groups}>
      <legend>
        {words.field.participants} <span className="quiet">{words.form.total({ count: participantTotal(value) })}</span>
      </legend>
      {participantGroups.map((group) => (
        <Stepper
          key={group}
          {...at(group)}
          label={words.group[group]}
          value={value[group]}
          onChange={(count) => onChange({ ...value, [group]: count })}
        />
      ))}
    </fieldset>
  )
}
