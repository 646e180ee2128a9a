import type { Contact } from '@etappe/domain/organisations/contact'
import type { OrganisationDetail } from '@etappe/domain/organisations/directory'
import { Button } from '@mantine/core'
import { IconLock, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { ContactDialog } from './contact-dialog.tsx'
import { ContactMergeDialog } from './contact-merge-dialog.tsx'
import { ContactRow } from './contact-row.tsx'
import css from './organisation-page.module.css'

interface Props {
  readonly detail: OrganisationDetail
  readonly mayWrite: boolean
}

type Open = { readonly what: 'add' } | { readonly what: 'edit' | 'merge'; readonly contact: Contact }

/** The people of an organisation, for those who may know them. */
export function ContactList({ detail, mayWrite }: Props) {
  const { contact: words, page } = useWords('organisations')
  const [open, setOpen] = useState<Open | null>(null)
  const { contacts, organisation } = detail
  const close = () => setOpen(null)
  if (contacts === null)
    return (
      <Section title={page.people}>
        <EmptyState>
          <span className="row">
            <IconLock size={16} className="icon" aria-hidden />
            {words.hidden}
          </span>
        </EmptyState>
      </Section>
    )
  const add = mayWrite && (
    <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen({ what: 'add' })}>
      {words.add}
    </Button>
  )
  return (
    <Section title={page.people} count={contacts.length} action={add}>
      {contacts.length === 0 && <EmptyState>{words.none}</EmptyState>}
      <ul className={css.rows} aria-label={page.people}>
        {contacts.map((it) => (
          <ContactRow
            key={it.id}
            contact={it}
            mayWrite={mayWrite}
            hasOthers={contacts.length > 1}
            onEdit={() => setOpen({ what: 'edit', contact: it })}
            onMerge={() => setOpen({ what: 'merge', contact: it })}
          />
        ))}
      </ul>
      {open?.what === 'add' && <ContactDialog organisationId={organisation.id} contact={null} onClose={close} />}
      {open?.what === 'edit' && <ContactDialog organisationId={organisation.id} contact={open.contact} onClose={close} />}
      {open?.what === 'merge' && <ContactMergeDialog contact={open.contact} contacts={contacts} onClose={close} />}
    </Section>
  )
}
