import type { CaseId } from '@etappe/domain/kernel/id'
import type { Cooperation, CooperationFields } from '@etappe/domain/organisations/cooperation'
import { Button, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { OrganisationPicker } from '../organisations/organisation-picker.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { RecordDialog } from '../ui/record-dialog.tsx'
import { cooperationConflictWords } from './cooperation-conflict-words.ts'
import css from './cooperation-dialog.module.css'
import type { Ends } from './cooperation-draft.ts'
import { LevelChoice } from './level-choice.tsx'
import { useCooperationForm } from './use-cooperation-form.ts'

interface Props {
  readonly caseId: CaseId
  /** The one to edit; `null` enters a new one. */
  readonly cooperation: Cooperation | null
  readonly ends: Ends
  readonly onClose: () => void
}

/** Enters or edits the cooperation of two organisations. Closing keeps what was typed for the next time. */
export function CooperationDialog({ caseId, cooperation, ends, onClose }: Props) {
  const { messages: m, formats } = useApp()
  const { form: words, field } = useWords('network')
  const { cooperationLevel } = useWords('baseline')
  const labels = field.cooperation
  const form = useCooperationForm({ caseId, cooperation, ends })
  const { now, command, problems, change, remove } = form
  const at = (name: keyof CooperationFields) => fieldProps(m, problems, `fields.${name}`)
  return (
    <RecordDialog
      title={cooperation ? words.edit : words.create}
      close={words.cancel}
      size={520}
      className={css.form}
      form={form}
      labels={labels}
      conflictWords={cooperationConflictWords(labels, cooperationLevel, formats)}
      onSaved={onClose}
      onClose={onClose}
    >
      <OrganisationPicker
        {...at('organisationAId')}
        label={labels.organisationAId}
        caseId={caseId}
        required
        disabled={cooperation !== null}
        value={now.content.organisationAId}
        onChange={(organisationAId) => change({ organisationAId })}
      />
      <OrganisationPicker
        {...at('organisationBId')}
        label={labels.organisationBId}
        caseId={caseId}
        required
        disabled={cooperation !== null}
        value={now.content.organisationBId}
        onChange={(organisationBId) => change({ organisationBId })}
      />
      <LevelChoice {...at('level')} label={labels.level} value={now.content.level} onChange={(level) => change({ level })} />
      <div className={css.days}>
        <DayField
          {...at('validFrom')}
          label={labels.validFrom}
          required
          value={now.content.validFrom}
          onChange={(validFrom) => change({ validFrom })}
        />
        <DayField
          {...at('validTo')}
          label={labels.validTo}
          description={words.validToHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={now.content.validTo}
          onChange={(validTo) => change({ validTo })}
        />
      </div>
      <TextInput
        {...at('note')}
        label={labels.note}
        description={words.noteHint}
        dir="auto"
        value={now.content.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {cooperation && <p className="quiet small">{words.removeHint}</p>}
      <div className={css.foot}>
        <Button type="submit" loading={command.isPending}>
          {command.state === 'failed' ? words.retry : words.save}
        </Button>
        {cooperation && (
          <Button
            className={css.remove}
            variant="default"
            leftSection={<IconTrash size={16} aria-hidden />}
            loading={remove.isPending}
            onClick={() => void remove.run({ id: cooperation.id, version: cooperation.version }).then((done) => done && onClose())}
          >
            {words.remove}
          </Button>
        )}
      </div>
    </RecordDialog>
  )
}
