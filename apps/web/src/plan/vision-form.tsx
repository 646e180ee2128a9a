import { NativeSelect, TextInput } from '@mantine/core'
import { meetingId } from '@etappe/domain/kernel/id'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { PanelForm } from './panel-form.tsx'
import { usePlanEditing } from './plan-editing.ts'
import css from './plan-panel.module.css'
import { PlanText } from './plan-text.tsx'
import { usePlanWords } from './use-plan-words.ts'
import { useVisionForm } from './use-vision-form.ts'

/** The vision, and what was agreed about goals and coordination. */
export function VisionForm() {
  const { messages: m, formats } = useApp()
  const { words } = usePlanWords()
  const { plan } = usePlanEditing()
  const form = useVisionForm(plan)
  const { now, change, problems } = form
  const labels = words.field.plan
  const said = words.vision
  const at = (field: keyof typeof now.content) => fieldProps(m, problems, `fields.${field}`)
  const held = plan.detail.meetings.filter((it) => it.state === 'held')
  const chooseMeeting = (value: string) => {
    const meeting = held.find((it) => it.id === value)
    if (!meeting) return change({ goalsAgreedMeetingId: null })
    change({ goalsAgreedMeetingId: meetingId.parse(meeting.id), goalsAgreedOn: now.content.goalsAgreedOn ?? meeting.heldOn })
  }
  return (
    <div className={css.body}>
      <h2>{words.panel.plan}</h2>
      <PanelForm form={form} labels={labels}>
        <PlanText
          {...at('vision')}
          label={labels.vision}
          hint={said.visionHint}
          minRows={4}
          value={now.content.vision}
          onChange={(vision) => change({ vision })}
        />
        <NativeSelect
          {...at('goalsAgreedMeetingId')}
          label={labels.goalsAgreedMeetingId}
          description={said.meetingHint}
          value={now.content.goalsAgreedMeetingId ?? ''}
          onChange={(event) => chooseMeeting(event.currentTarget.value)}
          data={[
            { value: '', label: said.noMeeting },
            ...held.map((it) => ({ value: it.id, label: `${formats.day(it.heldOn)}, ${m.meetings.kind[it.kind]}` })),
          ]}
        />
        <DayField
          {...at('goalsAgreedOn')}
          label={labels.goalsAgreedOn}
          value={now.content.goalsAgreedOn}
          onChange={(goalsAgreedOn) => change({ goalsAgreedOn })}
        />
        <TextInput
          {...at('goalsApprovedBy')}
          label={labels.goalsApprovedBy}
          description={said.approvedByHint}
          dir="auto"
          value={now.content.goalsApprovedBy}
          onChange={(event) => change({ goalsApprovedBy: event.currentTarget.value })}
        />
        <DayField
          {...at('goalsApprovedOn')}
          label={labels.goalsApprovedOn}
          value={now.content.goalsApprovedOn}
          onChange={(goalsApprovedOn) => change({ goalsApprovedOn })}
        />
        <TextInput
          {...at('permanentCoordination')}
          label={labels.permanentCoordination}
          description={said.coordinationHint}
          dir="auto"
          value={now.content.permanentCoordination}
          onChange={(event) => change({ permanentCoordination: event.currentTarget.value })}
        />
        <PlanText
          {...at('decisionAsk')}
          label={labels.decisionAsk}
          hint={said.decisionAskHint}
          value={now.content.decisionAsk}
          onChange={(decisionAsk) => change({ decisionAsk })}
        />
      </PanelForm>
    </div>
  )
}
