import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { EffectList } from './effect-list.tsx'

interface Props {
  readonly decision: Pick<AdmissionDecision, 'id'>
  /** Of the application. */
  readonly name: string
  /** What signing does. */
  readonly effects: readonly string[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The second signature. Says what will happen before it does. */
export function SignDialog({ decision, name, effects, onDone, onClose }: Props) {
  const { api, messages: m } = useApp()
  const words = useWords('admission').decision
  const [comment, setComment] = useState('')
  const sign = useCommand(api.admission.sign.mutationOptions(), { report: 'inline', done: () => words.done.signed({ name }) })
  const save = async () => {
    if (!(await sign.run({ id: decision.id, comment }))) return
    onClose()
    onDone()
  }
  return (
    <ChangeDialog
      title={words.sign.title}
      save={words.sign.save}
      labels={{ comment: words.sign.comment }}
      problems={sign.problems}
      command={sign}
      onSave={() => void save()}
      onClose={onClose}
    >
      <EffectList effects={effects} />
      <ReasonField
        {...fieldProps(m, sign.problems, 'comment')}
        data-autofocus
        label={words.sign.comment}
        value={comment}
        onChange={setComment}
      />
    </ChangeDialog>
  )
}
