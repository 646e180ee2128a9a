import { can } from '@etappe/domain/access/policy'
import type { Organisation } from '@etappe/domain/organisations/organisation'
import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconArrowMerge, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

interface Props {
  readonly organisation: Organisation
  readonly onEdit: () => void
  readonly onMerge: () => void
}

/** What can be done with the entry as a whole. */
export function OrganisationActions({ organisation, onEdit, onMerge }: Props) {
  const { api, me } = useApp()
  const words = useWords('organisations')
  const navigate = useNavigate()
  const remove = useCommand(api.organisation.remove.mutationOptions(), {
    done: () => words.said.removed,
    undo: true,
    onDone: () => void navigate({ to: '/organisationen' }),
  })
  const mayMerge = can(me.actor, 'organisation.merge').ok
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
        {words.page.edit}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={32} aria-label={words.page.actions}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayMerge && (
            <Menu.Item leftSection={<IconArrowMerge size={16} aria-hidden />} onClick={onMerge}>
              {words.page.merge}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => void remove.run({ id: organisation.id, version: organisation.version })}
          >
            {words.page.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
