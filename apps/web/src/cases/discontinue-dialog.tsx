import { type EndReason, endReasons } from '@etappe/domain/cases/lifecycle'
import type { Day } from '@etappe/domain/kernel/day'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { CourseEffectView } from './course-effect-view.tsx'
import type { DialogProps } from './dialog-props.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { typedDay } from './typed-day.ts'
import { useRequired } from './use-required.ts'

/** Ends a case before its time. */
export function DiscontinueDialog({ detail, onClose }: DialogProps) {
  const { api, me, messages: m } = useApp()
  const words = useWords('course').discontinue
  const [on, setOn] = useState<string | null>(me.today)
  const [reasonCode, setReasonCode] = useState<EndReason | null>(null)
  const [reason, setReason] = useState('')
  const end = useCommand(api.case.discontinue.mutationOptions(), { report: 'inline', done: () => words.done, undo: true })
  const { problems, isComplete } = useRequired(end.problems)
  const save = async () => {
    if (!isComplete({ reasonCode, on }) || reasonCode === null) return
    if (await end.run({ id: detail.case.id, on: on as Day, reasonCode, reason })) onClose()
  }
  const readOn = typedDay(on)
  return (
    <ChangeDialog
      title={words.title}
      lead={words.lead}
      save={words.save}
      labels={{ on: words.on, reasonCode: words.reasonCode, reason: words.reason }}
      problems={problems}
      command={end}
      onSave={() => void save()}
      onClose={onClose}
    >
      <NativeSelect
        {...fieldProps(m, problems, 'reasonCode')}
        data-autofocus
        label={words.reasonCode}
        required
        value={reasonCode ?? ''}
        onChange={(event) => setReasonCode(endReasons.find((it) => it === event.currentTarget.value) ?? null)}
        data={[{ value: '', label: words.choose }, ...endReasons.map((it) => ({ value: it, label: m.cases.endReason[it] }))]}
      />
      <ReasonField {...fieldProps(m, problems, 'reason')} label={words.reason} required value={reason} onChange={setReason} />
      <DayField {...fieldProps(m, problems, 'on')} label={words.on} required value={on} onChange={setOn} />
      <CourseEffectView detail={detail} change={readOn && { kind: 'discontinue', on: readOn }} />
    </ChangeDialog>
  )
}
