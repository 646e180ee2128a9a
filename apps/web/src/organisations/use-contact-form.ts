import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { Contact } from '@etappe/domain/organisations/contact'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { useRecordForm } from '../ui/use-record-form.ts'
import { checkContact, draftOfContact, newContact } from './contact-draft.ts'

/** Content, problems and saving of the form of a person; `null` for a new one. */
export function useContactForm(organisationId: OrganisationId, contact: Contact | null) {
  const { api, queryClient } = useApp()
  const { said } = useWords('organisations')
  const create = useCommand(api.contact.create.mutationOptions(), { done: () => said.contactAdded, undo: true, report: 'inline' })
  const update = useCommand(api.contact.update.mutationOptions(), { done: () => said.contactUpdated, undo: true, report: 'inline' })
  const command = contact ? update : create
  const form = useRecordForm({
    draftKey: `contact.${contact?.id ?? `new.${organisationId}`}`,
    current: contact && draftOfContact(contact),
    blank: newContact,
    check: ({ content }) => checkContact(content),
    contentOf: (fields) => fields,
    create: (id, fields) => create.run({ id, organisationId, fields }),
    update: (id, edit) => update.run({ id, ...edit }),
    versionNow: async (id) => {
      const { contacts } = await queryClient.query(api.contact.ofOrganisation.queryOptions({ organisationId }, { staleTime: 0 }))
      return contacts.find((it) => it.id === id)?.version ?? 1
    },
  })
  return { ...form, command, problems: form.found ?? command.problems }
}
