import type { FieldConflict } from '@etappe/domain/kernel/errors'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors, type Problems } from '../ui/field-errors.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import { usePlanEditing } from './plan-editing.ts'
import css from './plan-panel.module.css'
import { useConflictWords } from './use-conflict-words.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Form {
  readonly isDirty: boolean
  readonly isOutdated: boolean
  readonly restoredAt: string | null
  readonly problems: Problems
  readonly discard: () => void
  readonly save: (chosen?: never) => Promise<boolean>
  readonly command: {
    readonly state: 'idle' | 'pending' | 'saved' | 'failed'
    readonly isPending: boolean
    readonly message: string | null
    readonly conflicts: readonly FieldConflict[]
    readonly reset: () => void
  }
}

interface Props {
  readonly form: Form
  /** What the fields are called, by their name in the record. */
  readonly labels: Readonly<Record<string, string>>
  readonly children: ReactNode
}

/** The frame of the forms of a plan: what was kept, what is wrong, what others changed, one button. */
export function PanelForm({ form, labels, children }: Props) {
  const { messages: m } = useApp()
  const { words } = usePlanWords()
  const { plan } = usePlanEditing()
  const conflictWords = useConflictWords(labels)
  const { command } = form
  const isMine = plan.verdict.ok
  const save = () => {
    if (isMine && !command.isPending) void form.save()
  }
  useSaveKey(save, isMine && command.conflicts.length === 0)
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <LeaveGuard when={form.isDirty} />
      <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
      {form.isOutdated && (
        <p role="status" className={css.notice}>
          {words.panel.outdated}
        </p>
      )}
      <FieldErrors problems={form.problems} labels={fieldLabels(labels)} message={command.conflicts.length > 0 ? null : command.message} />
      <fieldset className={css.form} disabled={!isMine}>
        {children}
      </fieldset>
      {isMine && (
        <div className={css.foot}>
          <Button type="submit" loading={command.isPending} disabled={!form.isDirty && command.state !== 'failed'}>
            {command.state === 'failed' ? m.meetings.form.retry : words.panel.save}
          </Button>
          <SaveState state={form.isDirty && command.state === 'saved' ? 'idle' : command.state} />
        </div>
      )}
      {command.conflicts.length > 0 && (
        <ConflictDialog
          conflicts={labelConflicts(command.conflicts, conflictWords)}
          onResolve={(values) => void form.save(values as never)}
          onLater={command.reset}
          isPending={command.isPending}
        />
      )}
    </form>
  )
}
