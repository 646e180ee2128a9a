import { type Day, daysBetween } from '@etappe/domain/kernel/day'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { CourseEffectView } from './course-effect-view.tsx'
import type { DialogProps } from './dialog-props.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { typedDay } from './typed-day.ts'
import { useRequired } from './use-required.ts'
import { useSupportChange } from './use-support-change.ts'

/** Extends or shortens the support, or asks the programme lead to. */
export function SupportDialog({ detail, onClose }: DialogProps) {
  const { messages: m, formats } = useApp()
  const words = useWords('course').support
  const { supportStart, supportEnd } = detail.case
  const [end, setEnd] = useState<string | null>(supportEnd)
  const [reason, setReason] = useState('')
  const { command, said, send } = useSupportChange(detail)
  const { problems, isComplete } = useRequired(command.problems)
  const save = async () => {
    if (isComplete({ supportEnd: end }) && (await send(end as Day, reason))) onClose()
  }
  const wanted = typedDay(end)
  const more = supportEnd !== null && wanted !== null ? daysBetween(supportEnd, wanted) : 0
  return (
    <ChangeDialog
      title={said.title}
      {...(supportStart && supportEnd ? { lead: said.lead({ from: formats.day(supportStart), to: formats.day(supportEnd) }) } : {})}
      save={said.save}
      labels={{ supportEnd: words.end, reason: words.reason }}
      problems={problems}
      command={command}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DayField {...fieldProps(m, problems, 'supportEnd')} data-autofocus label={words.end} required value={end} onChange={setEnd} />
      <ReasonField {...fieldProps(m, problems, 'reason')} label={words.reason} required value={reason} onChange={setReason} />
      <CourseEffectView detail={detail} change={wanted && { kind: 'support', supportEnd: wanted }}>
        {more !== 0 && <p>{more > 0 ? words.longer({ days: more }) : words.shorter({ days: -more })}</p>}
      </CourseEffectView>
    </ChangeDialog>
  )
}
