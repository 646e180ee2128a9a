import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { CourseEffectView } from './course-effect-view.tsx'
import type { DialogProps } from './dialog-props.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { typedDay } from './typed-day.ts'

/** Lets a case rest, with a reason and, if known, until when: target dates stop, the support does not. */
export function HoldDialog({ detail, onClose }: DialogProps) {
  const { api, messages: m } = useApp()
  const words = useWords('course').hold
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState<string | null>(null)
  const hold = useCommand(api.case.hold.mutationOptions(), { report: 'inline', done: () => words.done, undo: true })
  const save = async () => {
    if (await hold.run({ id: detail.case.id, reason, until })) onClose()
  }
  return (
    <ChangeDialog
      title={words.title}
      lead={words.lead}
      save={words.save}
      labels={{ reason: words.reason, until: words.until }}
      problems={hold.problems}
      command={hold}
      onSave={() => void save()}
      onClose={onClose}
    >
      <ReasonField
        {...fieldProps(m, hold.problems, 'reason')}
        data-autofocus
        label={words.reason}
        required
        value={reason}
        onChange={setReason}
      />
      <DayField {...fieldProps(m, hold.problems, 'until')} label={words.until} value={until} onChange={setUntil} />
      <CourseEffectView detail={detail} change={{ kind: 'hold', until: typedDay(until) }} />
    </ChangeDialog>
  )
}
