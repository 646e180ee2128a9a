import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import type { ActDialogProps } from './act-dialog-props.ts'

/** Withdraws an application on the applicant's word. */
export function WithdrawDialog({ detail: { application }, onDone, onClose }: ActDialogProps) {
  const { api, messages: m } = useApp()
  const words = useWords('intake').act.withdraw
  const { id, number } = application
  const [reason, setReason] = useState('')
  const withdraw = useCommand(api.application.withdraw.mutationOptions(), { report: 'inline', done: () => words.done({ number }) })
  const save = async () => {
    if (!(await withdraw.run({ id, reason }))) return
    onClose()
    onDone?.()
  }
  return (
    <ChangeDialog
      title={words.title({ number })}
      lead={words.lead}
      save={words.save}
      labels={{ reason: words.reason }}
      problems={withdraw.problems}
      command={withdraw}
      onSave={() => void save()}
      onClose={onClose}
    >
      <ReasonField
        {...fieldProps(m, withdraw.problems, 'reason')}
        data-autofocus
        label={words.reason}
        required
        value={reason}
        onChange={setReason}
      />
    </ChangeDialog>
  )
}
