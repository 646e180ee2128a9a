import type { GateProposal } from '@etappe/domain/gates/gate-proposal'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { checkConfirmation, type ConditionDraft } from './condition-draft.ts'
import { ConditionFields } from './condition-fields.tsx'
import { conditionLabels } from './condition-labels.ts'
import { ConfirmEffect } from './confirm-effect.tsx'
import type { OpenGate } from './open-gate.ts'
import { isAgreed } from './soft-open.ts'

interface Props {
  readonly open: OpenGate
  readonly proposal: GateProposal
  readonly onClose: () => void
}

/** The second signature. Says what will happen before it does; conditions may be added. */
export function ConfirmDialog({ open, proposal, onClose }: Props) {
  const { api, messages: m } = useApp()
  const words = useWords('gates')
  const said = words.act.confirm
  const [comment, setComment] = useState('')
  const [conditions, setConditions] = useState<readonly ConditionDraft[]>(proposal.conditions)
  const [found, setFound] = useState<Problems | null>(null)
  const [isUnsettled, setUnsettled] = useState(false)
  const gate = words.name[proposal.gate]
  const confirm = useCommand(api.gate.confirm.mutationOptions(), { report: 'inline', done: () => said.done({ gate }) })
  const problems = found ?? confirm.problems
  const save = async () => {
    const checked = checkConfirmation({ comment, conditions })
    const isSettled = isAgreed(open.panel.evaluation, conditions)
    setFound(checked.ok ? null : checked.problems)
    setUnsettled(checked.ok && !isSettled)
    if (checked.ok && isSettled && (await confirm.run({ id: proposal.id, ...checked.fields }))) onClose()
  }
  return (
    <ChangeDialog
      title={said.title({ gate })}
      save={conditions.length > 0 ? said.saveWithConditions : said.save}
      labels={{ comment: said.comment, ...conditionLabels(words.act, conditions.length) }}
      problems={problems}
      command={{ isPending: confirm.isPending, message: isUnsettled ? words.act.propose.unsettled : confirm.message }}
      onSave={() => void save()}
      onClose={onClose}
    >
      <ConfirmEffect open={open} proposal={proposal} conditions={conditions.length} />
      <ReasonField {...fieldProps(m, problems, 'comment')} data-autofocus label={said.comment} value={comment} onChange={setComment} />
      <ConditionFields open={open} conditions={conditions} problems={problems} onChange={setConditions} />
    </ChangeDialog>
  )
}
