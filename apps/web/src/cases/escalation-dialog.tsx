import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { type Escalation, escalationLights, escalationTypes } from '@etappe/domain/cases/escalation'
import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import type { PersonChoice } from '@etappe/domain/users/user'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DayField } from '../ui/day-field.tsx'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import css from './escalation.module.css'
import { ReasonField } from '../ui/reason-field.tsx'
import { useEscalationConflicts } from './use-escalation-conflicts.ts'
import { useEscalationForm } from './use-escalation-form.ts'

interface Props {
  readonly detail: CaseDetail
  /** `null` opens a new one. */
  readonly escalation: Escalation | null
  /** Whom it can be taken to. */
  readonly people: readonly PersonChoice[]
  readonly onClose: () => void
}

/** Opens or edits an escalation. Closing keeps what was typed for the next time. */
export function EscalationDialog({ detail, escalation, people, onClose }: Props) {
  const { messages: m } = useApp()
  const words = useWords('escalations')
  const form = useEscalationForm(detail, escalation)
  const conflictWords = useEscalationConflicts(people)
  const { now, change, problems, command } = form
  const { content } = now
  const labels = words.field.escalation
  const at = (field: keyof typeof content) => fieldProps(m, problems, `fields.${field}`)
  const save = async (chosen: Parameters<typeof form.save>[0] = null) => {
    if (await form.save(chosen)) onClose()
  }
  if (command.conflicts.length > 0)
    return (
      <ConflictDialog
        conflicts={labelConflicts(command.conflicts, conflictWords)}
        onResolve={(values) => void save(values)}
        onLater={command.reset}
        isPending={command.isPending}
      />
    )
  return (
    <ChangeDialog
      title={escalation ? words.form.edit : words.form.add}
      lead={words.lightHint}
      save={escalation ? words.form.save : words.form.saveNew}
      labels={fieldLabels(labels)}
      problems={problems}
      command={command}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
      <div className={css.pair}>
        <NativeSelect
          {...at('type')}
          label={labels.type}
          value={content.type}
          onChange={(event) => change({ type: escalationTypes.find((it) => it === event.currentTarget.value) ?? 'other' })}
          data={escalationTypes.map((it) => ({ value: it, label: words.type[it] }))}
        />
        <div>
          <span className={css.label} id="escalation-light">
            {labels.light}
          </span>
          <SegmentedControl
            fullWidth
            aria-labelledby="escalation-light"
            value={content.light}
            onChange={(value) => change({ light: escalationLights.find((it) => it === value) ?? 'amber' })}
            data={escalationLights.map((it) => ({ value: it, label: words.light[it] }))}
          />
        </div>
      </div>
      <ReasonField {...at('text')} label={labels.text} required data-autofocus value={content.text} onChange={(text) => change({ text })} />
      <ReasonField {...at('measures')} label={labels.measures} value={content.measures} onChange={(measures) => change({ measures })} />
      <div className={css.pair}>
        <NativeSelect
          {...at('escalatedToId')}
          label={labels.escalatedToId}
          value={content.escalatedToId ?? ''}
          onChange={(event) => change({ escalatedToId: people.find((it) => it.id === event.currentTarget.value)?.id ?? null })}
          data={[{ value: '', label: words.form.choose }, ...people.map((it) => ({ value: it.id, label: it.name }))]}
        />
        <TextInput
          {...at('escalatedTo')}
          label={words.form.words}
          description={words.form.wordsHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          dir="auto"
          value={content.escalatedTo}
          onChange={(event) => change({ escalatedTo: event.currentTarget.value })}
        />
      </div>
      <DayField
        {...at('openedOn')}
        label={labels.openedOn}
        required
        value={content.openedOn}
        onChange={(openedOn) => change({ openedOn })}
      />
    </ChangeDialog>
  )
}
