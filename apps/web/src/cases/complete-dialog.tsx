import type { Day } from '@etappe/domain/kernel/day'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { ReasonField } from './reason-field.tsx'
import { useRequired } from './use-required.ts'

/** Completes a case out of the support; before its planned end with a reason. */
export function CompleteDialog({ detail, onClose }: DialogProps) {
  const { api, me, messages: m, formats } = useApp()
  const words = m.caseChange.complete
  const [on, setOn] = useState<string | null>(me.today)
  const [reason, setReason] = useState('')
  const { supportEnd } = detail.case
  const isEarly = supportEnd !== null && on !== null && on < supportEnd
  const complete = useCommand(api.case.complete.mutationOptions(), { report: 'inline', done: () => words.done, undo: true })
  const { problems, isComplete } = useRequired(complete.problems)
  const save = async () => {
    if (isComplete({ on }) && (await complete.run({ id: detail.case.id, on: on as Day, reason }))) onClose()
  }
  return (
    <ChangeDialog
      title={words.title}
      lead={words.lead}
      save={words.save}
      labels={{ on: words.on, reason: words.reason }}
      problems={problems}
      command={complete}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DayField {...fieldProps(m, problems, 'on')} data-autofocus label={words.on} required value={on} onChange={setOn} />
      <ReasonField
        {...fieldProps(m, problems, 'reason')}
        label={isEarly ? words.early({ day: formats.day(supportEnd) }) : words.reason}
        required={isEarly}
        value={reason}
        onChange={setReason}
      />
    </ChangeDialog>
  )
}
