import type { ContingentPart } from '@etappe/domain/facilitation/ledger-view'
import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { figureOf, typedFigure } from '../ui/typed-figure.ts'
import { useDecimal } from '../ui/use-decimal.ts'
import { useLedgerWords } from './use-ledger-words.ts'

/** Grants somebody other days of facilitation than promised, with a reason. */
export function ContingentDialog({ part, onClose }: { readonly part: ContingentPart; readonly onClose: () => void }) {
  const { api, messages: m } = useApp()
  const { words } = useLedgerWords()
  const decimal = useDecimal()
  const said = words.contingent
  const [days, setDays] = useState(typedFigure(part.daysGranted, decimal))
  const [reason, setReason] = useState('')
  const change = useCommand(api.contingent.change.mutationOptions(), { done: () => said.done, undo: true, report: 'inline' })
  const save = async () => {
    const { assignmentId, version } = part
    // What is no figure goes out as it is: the server says what is wrong with it.
    if (await change.run({ assignmentId, version, daysGranted: figureOf(days, decimal) as number | null, reason })) onClose()
  }
  return (
    <ChangeDialog
      title={said.changeFor({ name: part.name })}
      save={said.save}
      labels={{ daysGranted: said.days, reason: said.reason }}
      problems={change.problems}
      command={change}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextInput
        {...fieldProps(m, change.problems, 'daysGranted')}
        data-autofocus
        label={said.days}
        description={said.daysHint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        inputMode="decimal"
        value={days}
        onChange={(event) => setDays(event.currentTarget.value)}
      />
      <Textarea
        {...fieldProps(m, change.problems, 'reason')}
        label={said.reason}
        required
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ChangeDialog>
  )
}
