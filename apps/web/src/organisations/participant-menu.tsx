import { ActionIcon, Menu } from '@mantine/core'
import { IconCalendarX, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { RowActions } from './participant-groups.tsx'
import type { NamedParticipant } from './use-participants.ts'

interface Props extends Omit<RowActions, 'mayWrite'> {
  readonly person: NamedParticipant
}

/** What can be done with one participation. */
export function ParticipantMenu({ person: { participation: it, name }, onEdit, onEnd }: Props) {
  const { api } = useApp()
  const words = useWords('organisations')
  const remove = useCommand(api.participation.remove.mutationOptions(), { done: () => words.said.participationRemoved, undo: true })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size={32} aria-label={words.participants.menu({ name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onEdit(it)}>
          {words.page.edit}
        </Menu.Item>
        {it.validTo === null && (
          <Menu.Item leftSection={<IconCalendarX size={16} aria-hidden />} onClick={() => onEnd(it)}>
            {words.participants.end}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void remove.run({ id: it.id, version: it.version })}>
          {words.participants.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
