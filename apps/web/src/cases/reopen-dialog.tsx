import { caseRequestId } from '@etappe/domain/kernel/id'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { isAskedFor } from './case-action.ts'
import { CourseEffectView } from './course-effect-view.tsx'
import type { DialogProps } from './dialog-props.ts'
import { ReasonField } from '../ui/reason-field.tsx'

/** Brings a closed case back, or asks the programme lead to. */
export function ReopenDialog({ detail, onClose }: DialogProps) {
  const { api, me, messages: m } = useApp()
  const words = useWords('course').reopen
  const [reason, setReason] = useState('')
  const [requestId] = useState(() => caseRequestId.parse(crypto.randomUUID()))
  const isAsked = isAskedFor('reopen', me.actor, detail)
  const said = isAsked ? words.ask : words
  const reopen = useCommand(api.case.reopen.mutationOptions(), { report: 'inline', done: () => words.done, undo: true })
  const ask = useCommand(api.request.reopening.mutationOptions(), { report: 'inline', done: () => words.ask.done, undo: true })
  const command = isAsked ? ask : reopen
  const { id } = detail.case
  const save = async () => {
    const done = isAsked ? await ask.run({ id: requestId, caseId: id, reason }) : await reopen.run({ id, reason })
    if (done) onClose()
  }
  return (
    <ChangeDialog
      title={said.title}
      lead={said.lead({ phase: m.cases.phase[detail.case.phase] })}
      save={said.save}
      labels={{ reason: words.reason }}
      problems={command.problems}
      command={command}
      onSave={() => void save()}
      onClose={onClose}
    >
      <ReasonField
        {...fieldProps(m, command.problems, 'reason')}
        data-autofocus
        label={words.reason}
        required
        value={reason}
        onChange={setReason}
      />
      <CourseEffectView detail={detail} change={{ kind: 'reopen' }} />
    </ChangeDialog>
  )
}
