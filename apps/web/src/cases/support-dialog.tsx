import { type Day, day, daysBetween } from '@etappe/domain/kernel/day'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import css from './change-dialog.module.css'
import type { DialogProps } from './dialog-props.ts'
import { ReasonField } from './reason-field.tsx'
import { useRequired } from './use-required.ts'

/** Extends or shortens the support. */
export function SupportDialog({ detail, onClose }: DialogProps) {
  const { api, messages: m, formats } = useApp()
  const words = m.caseChange.support
  const { supportStart, supportEnd } = detail.case
  const [end, setEnd] = useState<string | null>(supportEnd)
  const [reason, setReason] = useState('')
  const change = useCommand(api.case.changeSupport.mutationOptions(), {
    report: 'inline',
    done: (it) => words.done({ day: it.supportEnd === null ? '' : formats.day(it.supportEnd) }),
    undo: true,
  })
  const { problems, isComplete } = useRequired(change.problems)
  const save = async () => {
    if (isComplete({ supportEnd: end }) && (await change.run({ id: detail.case.id, supportEnd: end as Day, reason }))) onClose()
  }
  const wanted = day.safeParse(end)
  const more = supportEnd !== null && wanted.success ? daysBetween(supportEnd, wanted.data) : 0
  const length = m.casePage.rail.days({ days: Math.abs(more) })
  return (
    <ChangeDialog
      title={words.title}
      {...(supportStart && supportEnd ? { lead: words.lead({ from: formats.day(supportStart), to: formats.day(supportEnd) }) } : {})}
      save={words.save}
      labels={{ supportEnd: words.end, reason: words.reason }}
      problems={problems}
      command={change}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DayField {...fieldProps(m, problems, 'supportEnd')} data-autofocus label={words.end} required value={end} onChange={setEnd} />
      <ReasonField {...fieldProps(m, problems, 'reason')} label={words.reason} required value={reason} onChange={setReason} />
      {more !== 0 && (
        <p className={css.effect} aria-live="polite">
          {more > 0 ? words.effect.longer({ days: length }) : words.effect.shorter({ days: length })}
        </p>
      )}
    </ChangeDialog>
  )
}
