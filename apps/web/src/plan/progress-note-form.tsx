import { type MeasureId, progressNoteId } from '@etappe/domain/kernel/id'
import { type ProgressNote, progressNoteFields } from '@etappe/domain/plan/measure'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { checkFields } from '../ui/field-check.ts'
import { FieldErrors, fieldProps, type Problems } from '../ui/field-errors.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import { useDraft } from '../ui/use-draft.ts'
import { useSaveKey } from '../ui/use-save-key.ts'
import { usePlanEditing } from './plan-editing.ts'
import { PlanText } from './plan-text.tsx'
import css from './progress-notes.module.css'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly measureId: MeasureId
  /** `null` writes a new one. */
  readonly note: ProgressNote | null
  readonly onClose: () => void
}

/** Writes down how a measure goes. */
export function ProgressNoteForm({ measureId, note, onClose }: Props) {
  const { api, me, messages: m } = useApp()
  const { words } = usePlanWords()
  const { plan } = usePlanEditing()
  const labels = words.field.progressNote
  const start = {
    id: note?.id ?? progressNoteId.parse(crypto.randomUUID()),
    notedOn: (note?.notedOn ?? me.today) as string | null,
    text: note?.text ?? '',
  }
  const draft = useDraft(`progressNote.${note?.id ?? `new.${measureId}`}`, start)
  const [found, setFound] = useState<Problems | null>(null)
  const options = { done: () => words.form.saved.noteAdded, undo: true, report: 'inline' } as const
  const create = useCommand(api.progressNote.create.mutationOptions(), options)
  const update = useCommand(api.progressNote.update.mutationOptions(), options)
  const command = note ? update : create
  const problems = found ?? command.problems
  const save = async () => {
    const { id, notedOn, text } = draft.value
    const checked = checkFields(progressNoteFields, { measureId, notedOn, text }, () => ({}))
    setFound(checked.ok ? null : checked.problems)
    if (!checked.ok || command.isPending) return
    const { fields } = checked
    const saved = note
      ? await update.run({ id: note.id, version: note.version, fields })
      : await create.run({ id, caseId: plan.detail.case.id, fields })
    if (!saved) return
    draft.clear(start)
    onClose()
  }
  useSaveKey(save)
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <FieldErrors problems={problems} labels={fieldLabels(labels)} message={command.message} />
      <DayField
        {...fieldProps(m, problems, 'fields.notedOn')}
        label={labels.notedOn}
        required
        value={draft.value.notedOn}
        onChange={(notedOn) => draft.set({ ...draft.value, notedOn })}
      />
      <PlanText
        {...fieldProps(m, problems, 'fields.text')}
        label={labels.text}
        isRequired
        value={draft.value.text}
        onChange={(text) => draft.set({ ...draft.value, text })}
      />
      <div className={css.foot}>
        <Button type="submit" size="compact-md" loading={command.isPending}>
          {words.progress.save}
        </Button>
        <Button variant="default" size="compact-md" onClick={onClose}>
          {words.progress.cancel}
        </Button>
      </div>
    </form>
  )
}
