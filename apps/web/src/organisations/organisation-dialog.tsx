import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import type { Organisation } from '@etappe/domain/organisations/organisation'
import { Button, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { fieldProps } from '../ui/field-errors.tsx'
import { RecordDialog } from '../ui/record-dialog.tsx'
import { SaveState } from '../ui/save-state.tsx'
import css from './organisation-dialog.module.css'
import { OrganisationFormFields } from './organisation-fields.tsx'
import { SameOrganisations } from './same-organisations.tsx'
import { useOrganisationForm } from './use-organisation-form.ts'
import { useOrganisationValues } from './use-organisation-values.ts'

interface Props {
  /** The one to edit; `null` adds one. */
  readonly organisation: Organisation | null
  readonly onClose: () => void
  /** Where to go after saving, instead of closing. */
  readonly onDone?: (saved: Organisation) => void
}

/** Adds or edits an organisation; what might be the same is shown while its name is typed. Closing keeps what was typed. */
export function OrganisationDialog({ organisation, onClose, onDone }: Props) {
  const { messages: m } = useApp()
  const words = useWords('organisations')
  const labels = words.field.organisation
  const navigate = useNavigate()
  const form = useOrganisationForm(organisation, onDone)
  const { now, command, problems, change } = form
  const show = useOrganisationValues(
    command.conflicts
      .filter((it) => it.field === 'municipalityKey')
      .flatMap((it) => [it.before, it.theirs, it.mine] as (MunicipalityKey | null)[]),
  )
  return (
    <RecordDialog
      title={organisation ? words.form.edit : words.form.create}
      close={m.caseChange.cancel}
      size={640}
      className={css.form}
      form={form}
      labels={labels}
      conflictWords={{
        label: (field) => (labels as Readonly<Record<string, string>>)[field] ?? field,
        isText: (field) => field === 'note',
        show,
      }}
      lead={<p className="quiet small">{words.form.business}</p>}
      notice={form.isOutdated && <p role="status">{words.form.outdated}</p>}
      onSaved={() => !onDone && onClose()}
      onClose={onClose}
    >
      <TextInput
        {...fieldProps(m, problems, 'fields.name')}
        label={labels.name}
        required
        data-autofocus
        dir="auto"
        value={now.content.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      {organisation === null && (
        <SameOrganisations
          {...now.content}
          act="open"
          onChoose={(it) => void navigate({ to: '/organisationen/$id', params: { id: it.id } })}
        />
      )}
      <OrganisationFormFields content={now.content} change={change} problems={problems} />
      <div className={css.foot}>
        <Button type="submit" loading={command.isPending}>
          {organisation ? words.form.save : words.form.saveNew}
        </Button>
        <SaveState state={command.state === 'saved' ? 'idle' : command.state} />
      </div>
    </RecordDialog>
  )
}
