import type { FieldConflict } from '@etappe/domain/kernel/errors'
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { ConflictDialog } from './conflict-dialog.tsx'
import { type ConflictWords, labelConflicts } from './conflict.ts'
import { DraftNotice } from './draft-notice.tsx'
import { FieldErrors, type Problems } from './field-errors.tsx'
import { fieldLabels } from './field-labels.ts'
import { useSaveKey } from './use-save-key.ts'

interface Form {
  readonly restoredAt: string | null
  readonly problems: Problems
  readonly discard: () => void
  readonly save: (chosen?: never) => Promise<boolean>
  readonly command: {
    readonly isPending: boolean
    readonly message: string | null
    readonly conflicts: readonly FieldConflict[]
    readonly reset: () => void
  }
}

interface Props {
  readonly title: string
  /** What closing is called. */
  readonly close: string
  readonly size: number
  readonly className: string | undefined
  readonly form: Form
  readonly isPending?: boolean
  readonly mayWrite?: boolean
  /** What the fields are called, by their name in the record. */
  readonly labels: Readonly<Record<string, string>>
  readonly conflictWords: ConflictWords
  /** Stands before everything else. */
  readonly lead?: ReactNode
  /** Stands before what is wrong. */
  readonly notice?: ReactNode
  readonly children: ReactNode
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** The frame of a dialog around the form of one record: what was kept, what is wrong, what others changed. */
export function RecordDialog({ form, isPending = form.command.isPending, mayWrite = true, ...props }: Props) {
  const { command } = form
  const save = async (chosen?: never) => {
    if (!isPending && (await form.save(chosen))) props.onSaved()
  }
  useSaveKey(save, mayWrite && command.conflicts.length === 0)
  if (command.conflicts.length > 0)
    return (
      <ConflictDialog
        conflicts={labelConflicts(command.conflicts, props.conflictWords)}
        onResolve={(values) => void save(values as never)}
        onLater={command.reset}
        isPending={isPending}
      />
    )
  return (
    <Modal opened onClose={props.onClose} title={props.title} closeButtonProps={{ 'aria-label': props.close }} size={props.size} centered>
      <form
        className={props.className}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {props.lead}
        <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
        {props.notice}
        <FieldErrors problems={form.problems} labels={fieldLabels(props.labels)} message={command.message} />
        {props.children}
      </form>
    </Modal>
  )
}
