import { can } from '@etappe/domain/access/policy'
import type { Contact } from '@etappe/domain/organisations/contact'
import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowMerge, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ContactReach } from './contact-reach.tsx'

interface Props {
  readonly contact: Contact
  readonly mayWrite: boolean
  /** There is somebody this entry could be the same person as. */
  readonly hasOthers: boolean
  readonly onEdit: () => void
  readonly onMerge: () => void
}

/** One person: what they do, how they are reached at work, where the data come from. */
export function ContactRow({ contact, mayWrite, hasOthers, onEdit, onMerge }: Props) {
  const { api, me, formats } = useApp()
  const words = useWords('organisations')
  const remove = useCommand(api.contact.remove.mutationOptions(), { done: () => words.said.contactRemoved, undo: true })
  const mayMerge = hasOthers && can(me.actor, 'organisation.merge').ok
  const does = [contact.function, contact.department].filter((it) => it !== '').join(', ')
  const kept = [
    contact.consentOn === null ? words.contact.noConsent : words.contact.consent({ day: formats.day(contact.consentOn) }),
    ...(contact.source === '' ? [] : [words.contact.source({ source: contact.source })]),
  ]
  return (
    <li>
      <span>
        <bdi className="strong">{contact.name}</bdi>
        {does !== '' && <span className="quiet"> · {does}</span>}
        <ContactReach contact={contact} />
        <span className="quiet small">{kept.join(' · ')}</span>
      </span>
      {mayWrite && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" size={32} aria-label={words.contact.menu({ name: contact.name })}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
              {words.page.edit}
            </Menu.Item>
            {mayMerge && (
              <Menu.Item leftSection={<IconArrowMerge size={16} aria-hidden />} onClick={onMerge}>
                {words.contact.merge}
              </Menu.Item>
            )}
            <Menu.Item
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => void remove.run({ id: contact.id, version: contact.version })}
            >
              {words.page.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  )
}
