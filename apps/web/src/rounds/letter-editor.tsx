import type { LetterText } from '@etappe/domain/applications/letter-template'
import { Button } from '@mantine/core'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors } from '../ui/field-errors.tsx'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import { LetterFields } from './letter-fields.tsx'
import { LetterPreview } from './letter-preview.tsx'
import css from './letters-page.module.css'
import { useLetterForm } from './use-letter-form.ts'

/** One letter in one language: its words on the left, what comes of them on the right. */
export function LetterEditor({ letter }: { readonly letter: LetterText }) {
  const { api, messages: m } = useApp()
  const words = useWords('rounds').letters
  const { kind, locale } = letter
  const form = useLetterForm(letter)
  const { command } = form
  const reset = useCommand(api.letter.reset.mutationOptions(), {
    done: () => words.resetDone({ kind: words.kind[kind] }),
    undo: true,
    onDone: () => form.discard(),
  })
  const save = () => {
    if (!command.isPending) void form.save()
  }
  useSaveKey(save, command.conflicts.length === 0)
  const labels: Readonly<Record<string, string>> = { subject: words.subject, body: words.body }
  return (
    <div className={css.editor}>
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
        <FieldErrors
          problems={form.problems}
          labels={{ 'fields.subject': words.subject, 'fields.body': words.body }}
          message={command.conflicts.length > 0 ? null : command.message}
        />
        <LetterFields letter={letter} form={form} />
        <div className={css.foot}>
          <Button type="submit" loading={command.isPending} disabled={!form.isDirty && command.state !== 'failed'}>
            {command.state === 'failed' ? m.meetings.form.retry : words.save}
          </Button>
          {form.isDirty && (
            <Button variant="default" onClick={form.discard}>
              {words.discard}
            </Button>
          )}
          {!form.isDirty && letter.version > 0 && (
            <Button variant="default" loading={reset.isPending} onClick={() => void reset.run({ kind, locale })}>
              {words.reset}
            </Button>
          )}
          <SaveState state={form.isDirty && command.state === 'saved' ? 'idle' : command.state} />
        </div>
      </form>
      <LetterPreview letter={letter} content={form.now.content} />
      {command.conflicts.length > 0 && (
        <ConflictDialog
          conflicts={labelConflicts(command.conflicts, {
            label: (field) => labels[field] ?? field,
            show: (_, value) => (typeof value === 'string' ? value : ''),
            isText: () => true,
          })}
          onResolve={(values) => void form.save(values)}
          onLater={command.reset}
          isPending={command.isPending}
        />
      )}
    </div>
  )
}
