import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import type { Organisation } from '@etappe/domain/organisations/organisation'
import { Button, Modal, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors, fieldProps } from '../ui/field-errors.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import { SaveState } from '../ui/save-state.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
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
  const save = async (chosen: Parameters<typeof form.save>[0] = null) => {
    if (!command.isPending && (await form.save(chosen)) && !onDone) onClose()
  }
  useSaveKey(save, command.conflicts.length === 0)
  if (command.conflicts.length > 0)
    return (
      <ConflictDialog
        conflicts={labelConflicts(command.conflicts, {
          label: (field) => (labels as Readonly<Record<string, string>>)[field] ?? field,
          isText: (field) => field === 'note',
          show,
        })}
        onResolve={(values) => void save(values)}
        onLater={command.reset}
        isPending={command.isPending}
      />
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title={organisation ? words.form.edit : words.form.create}
      closeButtonProps={{ 'aria-label': m.caseChange.cancel }}
      size={640}
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
        <p className="quiet small">{words.form.business}</p>
        <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
        {form.isOutdated && <p role="status">{words.form.outdated}</p>}
        <FieldErrors problems={problems} labels={fieldLabels(labels)} message={command.message} />
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
      </form>
    </Modal>
  )
}
