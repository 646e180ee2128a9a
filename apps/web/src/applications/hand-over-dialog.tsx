import type { OfficeCode } from '@etappe/domain/offices/office'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import type { ActDialogProps } from './act-dialog-props.ts'

/** Says which office is responsible: where nobody is yet, or instead of the one that is. */
export function HandOverDialog({ detail: { application, sendsMail }, onDone, onClose }: ActDialogProps) {
  const { api, me, messages: m } = useApp()
  const words = useWords('intake').act.handOver
  const { id, number, officeCode } = application
  const [to, setTo] = useState<OfficeCode | null>(null)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const cityOf = (code: OfficeCode | null) => me.offices.find((it) => it.code === code)?.city ?? code ?? ''
  const hand = useCommand(api.application.handOver.mutationOptions(), {
    report: 'inline',
    // What has left the house cannot be called back.
    undo: !sendsMail,
    done: (it) => words.done({ number, office: cityOf(it.officeCode) }),
  })
  const problems = isMissing && to === null ? { officeCode: 'required' as const } : hand.problems
  const save = async () => {
    setMissing(to === null)
    if (to === null || !(await hand.run({ id, officeCode: to, reason }))) return
    onClose()
    onDone?.()
  }
  return (
    <ChangeDialog
      title={words.title({ number })}
      lead={officeCode === null ? words.leadFirst : words.lead}
      save={words.save}
      labels={{ officeCode: words.office, reason: words.reason }}
      problems={problems}
      command={hand}
      onSave={() => void save()}
      onClose={onClose}
    >
      <NativeSelect
        {...fieldProps(m, problems, 'officeCode')}
        data-autofocus
        label={words.office}
        required
        value={to ?? ''}
        onChange={(event) => setTo(me.offices.find((it) => it.code === event.currentTarget.value)?.code ?? null)}
        data={[
          { value: '', label: words.choose },
          ...me.offices.filter((it) => it.code !== officeCode).map(({ code, city }) => ({ value: code, label: city })),
        ]}
      />
      <ReasonField {...fieldProps(m, problems, 'reason')} label={words.reason} required value={reason} onChange={setReason} />
    </ChangeDialog>
  )
}
