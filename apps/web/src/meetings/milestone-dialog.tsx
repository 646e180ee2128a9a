import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CaseId } from '@etappe/domain/kernel/id'
import { type Milestone, type MilestoneFields, milestoneKinds } from '@etappe/domain/meetings/milestone'
import { Button, Modal, NativeSelect, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DayField } from '../ui/day-field.tsx'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors, fieldProps } from '../ui/field-errors.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import { milestoneConflictWords } from './conflict-words.ts'
import { fieldLabels } from '../ui/field-labels.ts'
import { LongText } from './long-text.tsx'
import css from './milestone-dialog.module.css'
import { useMilestoneForm } from './use-milestone-form.ts'

interface Props {
  readonly caseId: CaseId
  readonly number: CaseNumber
  /** The one to edit; `null` plans a new one. */
  readonly milestone: Milestone | null
  readonly onClose: () => void
}

/** Plans or edits a milestone. Closing keeps what was typed for the next time. */
export function MilestoneDialog({ caseId, number, milestone, onClose }: Props) {
  const { messages: m, formats } = useApp()
  const words = m.meetings.milestoneForm
  const labels = m.meetings.milestoneField
  const form = useMilestoneForm({ caseId, number, milestone })
  const { now, command, problems, change } = form
  const at = (field: keyof MilestoneFields) => fieldProps(m, problems, `fields.${field}`)
  const save = async (chosen: Parameters<typeof form.save>[0] = null) => {
    if (!command.isPending && (await form.save(chosen))) onClose()
  }
  useSaveKey(save, command.conflicts.length === 0)
  if (command.conflicts.length > 0)
    return (
      <ConflictDialog
        conflicts={labelConflicts(command.conflicts, milestoneConflictWords(m, formats))}
        onResolve={(values) => void save(values)}
        onLater={command.reset}
        isPending={command.isPending}
      />
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title={milestone ? words.edit : words.create}
      closeButtonProps={{ 'aria-label': words.cancel }}
      size={480}
      centered
    >
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
        <FieldErrors problems={problems} labels={fieldLabels(labels)} message={command.message} />
        <NativeSelect
          {...at('kind')}
          label={labels.kind}
          required
          data-autofocus
          value={now.content.kind ?? ''}
          onChange={(event) => change({ kind: milestoneKinds.find((it) => it === event.currentTarget.value) ?? null })}
          data={[{ value: '', label: words.choose }, ...milestoneKinds.map((it) => ({ value: it, label: m.meetings.milestoneKind[it] }))]}
        />
        <TextInput
          {...at('title')}
          label={labels.title}
          description={words.titleHint}
          dir="auto"
          value={now.content.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <div className={css.days}>
          <DayField {...at('dueOn')} label={labels.dueOn} required value={now.content.dueOn} onChange={(dueOn) => change({ dueOn })} />
          <DayField
            {...at('doneOn')}
            label={labels.doneOn}
            description={words.doneHint}
            value={now.content.doneOn}
            onChange={(doneOn) => change({ doneOn })}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
          />
        </div>
        <LongText {...at('note')} label={labels.note} value={now.content.note} onChange={(note) => change({ note })} />
        <div className={css.foot}>
          <Button type="submit" loading={command.isPending}>
            {command.state === 'failed' ? m.meetings.form.retry : words.save}
          </Button>
          <SaveState state={command.state === 'saved' ? 'idle' : command.state} />
        </div>
      </form>
    </Modal>
  )
}
