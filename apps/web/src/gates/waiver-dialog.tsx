import type { CriterionResult } from '@etappe/domain/gates/evaluation'
import { caseRequestId } from '@etappe/domain/kernel/id'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { CriterionMark } from './criterion-mark.tsx'
import css from './conditions.module.css'
import type { OpenGate } from './open-gate.ts'
import { useCriterionWords } from './use-criterion-words.ts'

interface Props {
  readonly open: OpenGate
  readonly result: CriterionResult
  /** At once, or as a request somebody above decides. */
  readonly way: 'waive' | 'ask'
  readonly onClose: () => void
}

/** Waives a criterion with a reason, or asks for it. */
export function WaiverDialog({ open: { detail, panel }, result, way, onClose }: Props) {
  const { api, messages: m } = useApp()
  const { words, name } = useCriterionWords()
  const said = words.act.waiver
  const [id] = useState(() => caseRequestId.parse(crypto.randomUUID()))
  const [reason, setReason] = useState('')
  const [found, setFound] = useState<Problems | null>(null)
  const ask = useCommand(api.request.waiver.mutationOptions(), { report: 'inline', done: () => said.asked, undo: true })
  const waive = useCommand(api.request.waive.mutationOptions(), { report: 'inline', done: () => said.waived, undo: true })
  const command = way === 'waive' ? waive : ask
  const problems = found ?? command.problems
  const save = async () => {
    const isMissing = reason.trim() === ''
    setFound(isMissing ? { reason: 'required' } : null)
    if (!isMissing && (await command.run({ id, caseId: detail.case.id, gate: panel.gate, code: result.code, reason }))) onClose()
  }
  return (
    <ChangeDialog
      title={way === 'waive' ? said.waiveTitle : said.askTitle}
      lead={way === 'waive' ? said.waiveLead : said.askLead[result.hardness]}
      save={way === 'waive' ? said.waiveSave : said.askSave}
      labels={{ reason: said.reason }}
      problems={problems}
      command={command}
      onSave={() => void save()}
      onClose={onClose}
    >
      <div className={css.effect}>
        <CriterionMark state={result.state} />
        <p className="strong">{name(result)}</p>
        <p className="quiet small">{words.hardnessText[result.hardness]}</p>
      </div>
      <ReasonField
        {...fieldProps(m, problems, 'reason')}
        data-autofocus
        label={said.reason}
        placeholder={said.reasonHint}
        required
        value={reason}
        onChange={setReason}
      />
    </ChangeDialog>
  )
}
