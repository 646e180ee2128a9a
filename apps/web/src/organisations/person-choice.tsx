import '@mantine/core/styles/Fieldset.css'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import { Fieldset, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { fieldProps } from '../ui/field-errors.tsx'
import { blankContact } from './contact-draft.ts'
import { ContactFormFields } from './contact-fields.tsx'
import css from './organisation-dialog.module.css'
import { somebodyNew } from './participation-draft.ts'
import type { ParticipationFormProps } from './participation-fields.tsx'

interface Props extends Omit<ParticipationFormProps, 'caseId'> {
  readonly organisationId: OrganisationId
}

const newValue = 'new'

/** One of the people of the organisation, nobody in particular, or somebody who is entered here. */
export function PersonChoice({ organisationId, content, change, problems }: Props) {
  const { api, messages: m } = useApp()
  const words = useWords('organisations')
  const { data } = useQuery(api.contact.ofOrganisation.queryOptions({ organisationId }))
  const contacts = data?.contacts ?? []
  const { newContact } = content
  const choose = (value: string) =>
    change(value === newValue ? somebodyNew(content) : { contactId: contacts.find((it) => it.id === value)?.id ?? null, newContact: null })
  return (
    <>
      <NativeSelect
        {...fieldProps(m, problems, 'fields.contactId')}
        label={words.field.participation.contactId}
        description={data?.isKnown === false ? words.participants.peopleUnknown : undefined}
        value={newContact ? newValue : (content.contactId ?? '')}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: words.participants.nobody },
          ...contacts.map((it) => ({ value: it.id, label: it.function === '' ? it.name : `${it.name}, ${it.function}` })),
          { value: newValue, label: words.participants.somebodyNew },
        ]}
      />
      {newContact && (
        <Fieldset legend={words.participants.newPerson} className={css.form ?? ''}>
          <ContactFormFields
            content={newContact}
            change={(it) => change({ newContact: { ...blankContact, ...newContact, ...it } })}
            problems={problems}
            under="newContact.fields"
          />
        </Fieldset>
      )}
    </>
  )
}
