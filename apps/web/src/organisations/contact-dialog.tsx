import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { Contact } from '@etappe/domain/organisations/contact'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import { ContactFormFields } from './contact-fields.tsx'
import { useContactForm } from './use-contact-form.ts'

interface Props {
  readonly organisationId: OrganisationId
  /** The one to edit; `null` adds one. */
  readonly contact: Contact | null
  readonly onClose: () => void
}

/** Adds or edits a person of an organisation. Closing keeps what was typed for the next time. */
export function ContactDialog({ organisationId, contact, onClose }: Props) {
  const { formats } = useApp()
  const words = useWords('organisations')
  const labels: Readonly<Record<string, string>> = words.field.contact
  const form = useContactForm(organisationId, contact)
  const { now, command, problems, change } = form
  const save = async (chosen: Parameters<typeof form.save>[0] = null) => {
    if (!command.isPending && (await form.save(chosen))) onClose()
  }
  if (command.conflicts.length > 0)
    return (
      <ConflictDialog
        conflicts={labelConflicts(command.conflicts, {
          label: (field) => labels[field] ?? field,
          isText: () => false,
          show: (field, value) => {
            if (typeof value !== 'string') return ''
            return field === 'consentOn' ? formats.day(value as never) : value
          },
        })}
        onResolve={(values) => void save(values)}
        onLater={command.reset}
        isPending={command.isPending}
      />
    )
  return (
    <ChangeDialog
      title={contact ? words.contact.edit : words.contact.add}
      save={words.contact.save}
      labels={fieldLabels(labels)}
      problems={problems}
      command={command}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
      <ContactFormFields content={now.content} change={change} problems={problems} />
    </ChangeDialog>
  )
}
