import { ActionIcon, Menu } from '@mantine/core'
import { IconBan, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import css from './marks.module.css'

interface Props {
  /** What the actions are for, as people call it. */
  readonly name: string
  readonly onEdit: () => void
  readonly onRemove: () => void
  readonly onCancel?: (() => void) | undefined
}

/** What can be done with one row. */
export function RowMenu({ name, onEdit, onRemove, onCancel }: Props) {
  const { messages: m } = useApp()
  const words = m.meetings.list
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" className={css.menu} aria-label={words.menu({ name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
          {words.edit}
        </Menu.Item>
        {onCancel && (
          <Menu.Item leftSection={<IconBan size={16} aria-hidden />} onClick={onCancel}>
            {words.cancel}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={onRemove}>
          {words.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
