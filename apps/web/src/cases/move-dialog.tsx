import { type Phase, phases } from '@etappe/domain/cases/phase'
import type { Day } from '@etappe/domain/kernel/day'
import { Radio } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldId, fieldProps } from '../ui/field-errors.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import css from './change-dialog.module.css'
import type { DialogProps } from './dialog-props.ts'
import { MoveEffectView } from './move-effect-view.tsx'
import { ReasonField } from './reason-field.tsx'
import { useRequired } from './use-required.ts'

/** Back to an earlier phase with a reason; says what it does to the plan before it happens. */
export function MoveDialog({ detail, onClose }: DialogProps) {
  const { api, me, messages: m } = useApp()
  const words = m.caseChange.move
  const from = detail.case.phase
  const targets = phases.slice(0, phases.indexOf(from)).toReversed()
  const [to, setTo] = useState<Phase>(targets[0] ?? from)
  const [on, setOn] = useState<string | null>(me.today)
  const [reason, setReason] = useState('')
  const move = useCommand(api.case.goBack.mutationOptions(), {
    report: 'inline',
    done: (it) => words.done({ phase: m.cases.phase[it.phase] }),
    undo: true,
  })
  const { problems, isComplete } = useRequired(move.problems)
  const save = async () => {
    if (isComplete({ on, reason }) && (await move.run({ id: detail.case.id, from, to, on: on as Day, reason }))) onClose()
  }
  return (
    <ChangeDialog
      title={words.title}
      save={words.save}
      labels={{ to: words.to, on: words.on, reason: words.reason }}
      problems={problems}
      command={move}
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
      <ReasonField {...fieldProps(m, problems, 'reason')} label={words.reasonBack} required value={reason} onChange={setReason} />
      <MoveEffectView detail={detail} to={to} on={on} />
    </ChangeDialog>
  )
}
