import type { ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import { pathInWords } from '@etappe/i18n/definition-words'
import { Button } from '@mantine/core'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors } from '../ui/field-errors.tsx'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import css from './edit-page.module.css'
import { PartContext } from './part-context.ts'
import { PartFields } from './part-fields.tsx'
import type { EditPart, EditSearch } from './programme-search.ts'
import { usePartConflicts } from './use-part-conflicts.ts'
import { usePartForm } from './use-part-form.ts'
import { useProgrammeWords } from './use-programme-words.ts'

interface Props {
  readonly version: ProgrammeVersion
  readonly part: EditPart
  readonly search: EditSearch
}

/** One part of the draft with its button: what was kept, what is wrong, what others changed. */
export function PartForm({ version, part, search }: Props) {
  const { m, words, told } = useProgrammeWords()
  const form = usePartForm(version, part)
  const conflictWords = usePartConflicts(version)
  const { command, problems } = form
  const save = () => {
    if (!command.isPending) void form.save()
  }
  useSaveKey(save, command.conflicts.length === 0)
  const labels = Object.fromEntries(
    Object.keys(problems).map((path) => [path, pathInWords(told, form.content, path.replace(/^fields\./, ''))]),
  )
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
          {words.edit.outdated}
        </p>
      )}
      <FieldErrors problems={problems} labels={labels} message={command.conflicts.length > 0 ? null : command.message} />
      <PartContext value={{ form, version }}>
        <PartFields part={part} search={search} />
      </PartContext>
      <div className={css.foot}>
        <Button type="submit" loading={command.isPending} disabled={!form.isDirty && command.state !== 'failed'}>
          {command.state === 'failed' ? m.meetings.form.retry : words.edit.save}
        </Button>
        <SaveState state={form.isDirty && command.state === 'saved' ? 'idle' : command.state} />
      </div>
      {command.conflicts.length > 0 && (
        <ConflictDialog
          conflicts={labelConflicts(command.conflicts, conflictWords)}
          onResolve={(values) => void form.save(values)}
          onLater={command.reset}
          isPending={command.isPending}
        />
      )}
    </form>
  )
}
