import { type Phase, phases } from '@etappe/domain/cases/phase'
import type { Day } from '@etappe/domain/kernel/day'
import { Radio } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldId, fieldProps } from '../ui/field-errors.tsx'
import css from './change-dialog.module.css'
import { CourseEffectView } from './course-effect-view.tsx'
import type { DialogProps } from './dialog-props.ts'
import { ReasonField } from '../ui/reason-field.tsx'
import { typedDay } from './typed-day.ts'
import { useRequired } from './use-required.ts'

/** Back to an earlier phase with a reason; says what it does to the plan before it happens. */
export function GoBackDialog({ detail, onClose }: DialogProps) {
  const { api, me, messages: m } = useApp()
  const words = useWords('course').goBack
  const from = detail.case.phase
  const targets = phases.slice(0, phases.indexOf(from)).toReversed()
  const [to, setTo] = useState<Phase>(targets[0] ?? from)
  const [on, setOn] = useState<string | null>(me.today)
  const [reason, setReason] = useState('')
  const goBack = useCommand(api.case.goBack.mutationOptions(), {
    report: 'inline',
    done: (it) => words.done({ phase: m.cases.phase[it.phase] }),
    undo: true,
  })
  const { problems, isComplete } = useRequired(goBack.problems)
  const save = async () => {
    if (isComplete({ on, reason }) && (await goBack.run({ id: detail.case.id, from, to, on: on as Day, reason }))) onClose()
  }
  const readOn = typedDay(on)
  return (
    <ChangeDialog
      title={words.title}
      lead={words.lead}
      save={words.save}
      labels={{ to: words.to, on: words.on, reason: words.reason }}
      problems={problems}
      command={goBack}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Radio.Group id={fieldId('to')} label={words.to} value={to} onChange={(value) => setTo(targets.find((it) => it === value) ?? to)}>
        <div className={css.choices}>
          {targets.map((phase) => (
            <Radio
              key={phase}
              value={phase}
              data-autofocus={phase === to || undefined}
              label={words.back({ phase: m.cases.phase[phase] })}
            />
          ))}
        </div>
      </Radio.Group>
      <DayField {...fieldProps(m, problems, 'on')} label={words.on} required value={on} onChange={setOn} />
      <ReasonField {...fieldProps(m, problems, 'reason')} label={words.reasonLong} required value={reason} onChange={setReason} />
      <CourseEffectView detail={detail} change={readOn && { kind: 'enter', to, on: readOn }} />
    </ChangeDialog>
  )
}
