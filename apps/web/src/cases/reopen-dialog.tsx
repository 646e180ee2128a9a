import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { ReasonField } from './reason-field.tsx'

/** Brings a closed case back. */
export function ReopenDialog({ detail, onClose }: DialogProps) {
  const { api, messages: m } = useApp()
  const words = m.caseChange.reopen
  const [reason, setReason] = useState('')
  const reopen = useCommand(api.case.reopen.mutationOptions(), { report: 'inline', done: () => words.done, undo: true })
  const save = async () => {
    if (await reopen.run({ id: detail.case.id, reason })) onClose()
  }
  return (
    <ChangeDialog
      title={words.title}
      lead={words.lead({ phase: m.cases.phase[detail.case.phase] })}
      save={words.save}
      labels={{ reason: words.reason }}
      problems={reopen.problems}
      command={reopen}
      onSave={() => void save()}
      onClose={onClose}
    >
      <ReasonField
        {...fieldProps(m, reopen.problems, 'reason')}
        data-autofocus
        label={words.reason}
        required
        value={reason}
        onChange={setReason}
      />
    </ChangeDialog>
  )
}
