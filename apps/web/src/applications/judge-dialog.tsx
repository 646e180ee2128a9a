import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import type { EligibilityResult } from '@etappe/domain/applications/eligibility'
import type { Judgement } from '@etappe/domain/applications/judgement'
import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldId, fieldProps } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { EligibilityRow } from './eligibility-row.tsx'
import css from './judge.module.css'

interface Props {
  readonly detail: ApplicationDetail
  readonly result: EligibilityResult
  readonly onClose: () => void
}

/** What somebody found about a prerequisite: it holds instead of the data. */
export function JudgeDialog({ detail, result, onClose }: Props) {
  const { api, messages: m } = useApp()
  const words = useWords('intake').act.judge
  const { id } = detail.application
  const [verdict, setVerdict] = useState<Judgement['verdict'] | null>(result.judgement?.verdict ?? null)
  const [note, setNote] = useState(result.judgement?.note ?? '')
  const [isMissing, setMissing] = useState(false)
  const judge = useCommand(api.application.judge.mutationOptions(), {
    report: 'inline',
    undo: true,
    done: (_, input) => (input.verdict === null ? words.removed : words.done),
  })
  const problems = isMissing && verdict === null ? { verdict: 'required' as const } : judge.problems
  const send = async (found: Judgement['verdict'] | null) => {
    if (await judge.run({ id, code: result.code, verdict: found, note: found === null ? '' : note })) onClose()
  }
  const save = () => {
    setMissing(verdict === null)
    if (verdict !== null) void send(verdict)
  }
  return (
    <ChangeDialog
      title={words.title}
      lead={words.lead}
      save={words.save}
      labels={{ verdict: words.verdict, note: words.note }}
      problems={problems}
      command={judge}
      onSave={save}
      onClose={onClose}
    >
      <ul className={css.about}>
        <EligibilityRow result={result} names={detail.names} />
      </ul>
      <Radio.Group
        label={words.verdict}
        required
        error={fieldProps(m, problems, 'verdict').error}
        value={verdict}
        onChange={(value) => setVerdict(value === 'met' ? 'met' : 'unmet')}
      >
        <div className={css.verdicts}>
          <Radio id={fieldId('verdict')} value="met" label={words.met} data-autofocus />
          <Radio value="unmet" label={words.unmet} />
        </div>
      </Radio.Group>
      <ReasonField {...fieldProps(m, problems, 'note')} label={words.note} required value={note} onChange={setNote} />
      {result.judgement && (
        <Button variant="subtle" color="gray" size="compact-sm" className={css.remove ?? ''} onClick={() => void send(null)}>
          {words.remove}
        </Button>
      )}
    </ChangeDialog>
  )
}
