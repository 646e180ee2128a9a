import { gateProposalId } from '@etappe/domain/kernel/id'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { DayField } from '../ui/day-field.tsx'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { checkProposal, type ConditionDraft } from './condition-draft.ts'
import { ConditionFields } from './condition-fields.tsx'
import { conditionLabels } from './condition-labels.ts'
import type { OpenGate } from './open-gate.ts'
import { isAgreed } from './soft-open.ts'

interface Content {
  readonly passOn: string | null
  readonly comment: string
  readonly conditions: readonly ConditionDraft[]
}

interface Props {
  readonly open: OpenGate
  readonly onClose: () => void
}

/** Puts a gate forward for another person to confirm. Closing keeps what was typed for the next time. */
export function ProposeDialog({ open, onClose }: Props) {
  const { api, me, messages: m } = useApp()
  const words = useWords('gates')
  const said = words.act.propose
  const { detail, panel } = open
  // Made once per dialog, so that sending again after a lost answer proposes once.
  const [id] = useState(() => gateProposalId.parse(crypto.randomUUID()))
  const draft = useDraft<Content>(`gate.propose.${detail.case.id}.${panel.gate}`, { passOn: me.today, comment: '', conditions: [] })
  const content = draft.value
  const [found, setFound] = useState<Problems | null>(null)
  const [isUnsettled, setUnsettled] = useState(false)
  const propose = useCommand(api.gate.propose.mutationOptions(), { report: 'inline', done: () => said.done, undo: true })
  const change = (patch: Partial<Content>) => draft.set({ ...content, ...patch })
  const problems = found ?? propose.problems
  const save = async () => {
    const checked = checkProposal(content)
    const isSettled = isAgreed(panel.evaluation, content.conditions)
    setFound(checked.ok ? null : checked.problems)
    setUnsettled(checked.ok && !isSettled)
    if (!checked.ok || !isSettled) return
    if (!(await propose.run({ id, caseId: detail.case.id, gate: panel.gate, ...checked.fields }))) return
    draft.clear()
    onClose()
  }
  return (
    <ChangeDialog
      title={said.title({ gate: words.name[panel.gate] })}
      lead={said.lead}
      save={said.save}
      labels={{ passOn: said.passOn, comment: said.comment, ...conditionLabels(words.act, content.conditions.length) }}
      problems={problems}
      command={{ isPending: propose.isPending, message: isUnsettled ? said.unsettled : propose.message }}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DraftNotice restoredAt={draft.restoredAt} onDiscard={() => draft.clear()} />
      <DayField
        {...fieldProps(m, problems, 'passOn')}
        label={said.passOn}
        description={said.passOnHint}
        required
        data-autofocus
        value={content.passOn}
        onChange={(passOn) => change({ passOn })}
      />
      <ReasonField
        {...fieldProps(m, problems, 'comment')}
        label={said.comment}
        placeholder={said.commentHint}
        value={content.comment}
        onChange={(comment) => change({ comment })}
      />
      <ConditionFields open={open} conditions={content.conditions} problems={problems} onChange={(conditions) => change({ conditions })} />
    </ChangeDialog>
  )
}
