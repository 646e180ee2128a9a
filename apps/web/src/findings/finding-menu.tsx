import type { Finding } from '@etappe/domain/baseline/finding'
import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowRight, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import { useFindingActions } from './finding-actions.ts'
import type { BoardColumn } from './use-board-columns.ts'

interface Props {
  readonly finding: Finding
  /** Where it can be moved, on the board. */
  readonly columns?: readonly BoardColumn[]
  readonly tabIndex?: 0 | -1
}

const icon = { size: 16, 'aria-hidden': true } as const

/** What can be done with one finding. */
export function FindingMenu({ finding, columns = [], tabIndex = 0 }: Props) {
  const { verdict, open, move, remove } = useFindingActions()
  const words = useWords('findings').menu
  if (!verdict.ok) return null
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" size={28} tabIndex={tabIndex} aria-label={words.label({ number: finding.number })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => open(finding)}>
          {words.edit}
        </Menu.Item>
        {columns
          .filter((it) => !it.holds(finding))
          .map((it) => (
            <Menu.Item key={it.key} leftSection={<IconArrowRight {...icon} />} onClick={() => move(finding, it)}>
              {words.moveTo({ column: it.name })}
            </Menu.Item>
          ))}
        <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => remove(finding)}>
          {words.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
