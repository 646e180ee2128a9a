import { addDays } from '@etappe/domain/kernel/day'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import type { ActDialogProps } from './act-dialog-props.ts'
import css from './act-dialog.module.css'

const usual = [7, 14, 30]

/** Puts an application aside until a day, with a reason. */
export function SnoozeDialog({ detail: { application }, onDone, onClose }: ActDialogProps) {
  const { api, me, messages: m, formats } = useApp()
  const words = useWords('intake').act.snooze
  const { id, number } = application
  const [until, setUntil] = useState<string | null>(addDays(me.today, 7))
  const [reason, setReason] = useState('')
  const snooze = useCommand(api.application.snooze.mutationOptions(), {
    report: 'inline',
    undo: true,
    done: (it) => words.done({ number, day: it.snoozedUntil === null ? '' : formats.day(it.snoozedUntil) }),
  })
  const problems = until === null ? { ...snooze.problems, until: 'required' as const } : snooze.problems
  const save = async () => {
    // An empty field says so by itself.
    if (until === null || !(await snooze.run({ id, until, reason }))) return
    onClose()
    onDone?.()
  }
  return (
    <ChangeDialog
      title={words.title({ number })}
      lead={words.lead}
      save={words.save}
      labels={{ until: words.until, reason: words.reason }}
      problems={snooze.problems}
      command={snooze}
      onSave={() => void save()}
      onClose={onClose}
    >
      <div className={css.withChoices}>
        <DayField {...fieldProps(m, problems, 'until')} label={words.until} required value={until} onChange={setUntil} />
        <div className={css.choices}>
          {usual.map((count) => (
            <Button key={count} variant="default" size="compact-sm" onClick={() => setUntil(addDays(me.today, count))}>
              {words.days({ count })}
            </Button>
          ))}
        </div>
      </div>
      <ReasonField
        {...fieldProps(m, snooze.problems, 'reason')}
        data-autofocus
        label={words.reason}
        required
        value={reason}
        onChange={setReason}
      />
    </ChangeDialog>
  )
}
