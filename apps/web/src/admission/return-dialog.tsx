import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'

interface Props {
  readonly decision: Pick<AdmissionDecision, 'id'>
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Gives a decision back with what has to change. */
export function ReturnDialog({ decision, onDone, onClose }: Props) {
  const { api, messages: m } = useApp()
  const { returning: said, done } = useWords('admission').decision
  const [comment, setComment] = useState('')
  const [found, setFound] = useState<Problems | null>(null)
  const giveBack = useCommand(api.admission.return.mutationOptions(), { report: 'inline', done: () => done.returned, undo: true })
  const problems = found ?? giveBack.problems
  const save = async () => {
    const isMissing = comment.trim() === ''
    setFound(isMissing ? { comment: 'required' } : null)
    if (isMissing || !(await giveBack.run({ id: decision.id, comment }))) return
    onClose()
    onDone()
  }
  return (
    <ChangeDialog
      title={said.title}
      lead={said.lead}
      save={said.save}
      labels={{ comment: said.comment }}
      problems={problems}
      command={giveBack}
      onSave={() => void save()}
      onClose={onClose}
    >
      <ReasonField
        {...fieldProps(m, problems, 'comment')}
        data-autofocus
        label={said.comment}
        required
        value={comment}
        onChange={setComment}
      />
    </ChangeDialog>
  )
}
