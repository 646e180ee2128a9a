import type { CaseId } from '@etappe/domain/kernel/id'
import { addDays } from '@etappe/domain/kernel/day'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import css from './wait-dialog.module.css'
import { ReasonField } from '../ui/reason-field.tsx'

interface Props {
  readonly caseId: CaseId
  /** What was entered before; empty for a new wait. */
  readonly until: string | null
  readonly reason: string
  readonly onClose: () => void
}

/** The usual waits: until the next session of a council, over the holidays. */
const usualWeeks = [2, 4, 8]

/** Says that a case waits for its municipality: until when, and what for. */
export function WaitDialog({ caseId, onClose, ...before }: Props) {
  const { api, me, messages: m, formats } = useApp()
  const words = useWords('waiting')
  const [until, setUntil] = useState(before.until)
  const [reason, setReason] = useState(before.reason)
  const wait = useCommand(api.case.wait.mutationOptions(), {
    report: 'inline',
    done: (it) => words.done({ day: it.waitingUntil === null ? '' : formats.day(it.waitingUntil) }),
    undo: true,
  })
  const save = async () => {
    if (await wait.run({ id: caseId, until: until ?? '', reason })) onClose()
  }
  return (
    <ChangeDialog
      title={words.title}
      lead={words.lead}
      save={words.save}
      labels={{ reason: words.reason, until: words.until }}
      problems={wait.problems}
      command={wait}
      onSave={() => void save()}
      onClose={onClose}
    >
      <div>
        <DayField
          {...fieldProps(m, wait.problems, 'until')}
          data-autofocus
          label={words.until}
          description={words.untilHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          required
          value={until}
          onChange={setUntil}
        />
        <div className={css.usual}>
          {usualWeeks.map((count) => (
            <Button key={count} variant="default" size="compact-sm" onClick={() => setUntil(addDays(me.today, count * 7))}>
              {words.weeks({ count })}
            </Button>
          ))}
        </div>
      </div>
      <ReasonField {...fieldProps(m, wait.problems, 'reason')} label={words.reason} required value={reason} onChange={setReason} />
    </ChangeDialog>
  )
}
