import type { GateProposal } from '@etappe/domain/gates/gate-proposal'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'

interface Props {
  readonly proposal: GateProposal
  readonly onClose: () => void
}

/** Gives a proposal back with what has to change. */
export function ReturnDialog({ proposal, onClose }: Props) {
  const { api, messages: m } = useApp()
  const said = useWords('gates').act.sendBack
  const [comment, setComment] = useState('')
  const [found, setFound] = useState<Problems | null>(null)
  const sendBack = useCommand(api.gate.return.mutationOptions(), { report: 'inline', done: () => said.done, undo: true })
  const problems = found ?? sendBack.problems
  const save = async () => {
    const isMissing = comment.trim() === ''
    setFound(isMissing ? { comment: 'required' } : null)
    if (!isMissing && (await sendBack.run({ id: proposal.id, comment }))) onClose()
  }
  return (
    <ChangeDialog
      title={said.title}
      lead={said.lead}
      save={said.save}
      labels={{ comment: said.comment }}
      problems={problems}
      command={sendBack}
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
