import type { ProgressNote } from '@etappe/domain/plan/measure'
import { ActionIcon } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { usePlanEditing } from './plan-editing.ts'
import css from './progress-notes.module.css'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly note: ProgressNote
  readonly onEdit: () => void
}

/** What was noted on a day, and by whom. */
export function ProgressNoteItem({ note, onEdit }: Props) {
  const { api } = useApp()
  const { words, formats } = usePlanWords()
  const { plan } = usePlanEditing()
  const remove = useCommand(api.progressNote.remove.mutationOptions(), { done: () => words.form.saved.noteRemoved, undo: true })
  return (
    <>
      <div className={css.line}>
        <span className="quiet small">
          {words.progress.by({ day: formats.day(note.notedOn), name: plan.view.names[note.authorId] ?? '' })}
        </span>
        {plan.verdict.ok && (
          <span className="row">
            <ActionIcon variant="subtle" color="gray" aria-label={words.progress.edit} onClick={onEdit}>
              <IconPencil size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={words.progress.remove}
              loading={remove.isPending}
              onClick={() => void remove.run({ id: note.id, version: note.version })}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </span>
        )}
      </div>
      <p className={css.text} dir="auto">
        {note.text}
      </p>
    </>
  )
}
