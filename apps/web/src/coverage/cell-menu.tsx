import { Menu } from '@mantine/core'
import { IconEye, IconMessage2, IconPencil, IconPlus, IconRestore, IconTargetOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useWords } from '../app/words.ts'
import { useCoverageActions } from './coverage-actions.ts'
import type { Cell } from './use-coverage.ts'

interface Props {
  readonly cell: Cell
  /** What opens the menu: the cell itself. */
  readonly children: ReactElement
}

const icon = { size: 16, 'aria-hidden': true } as const

/** What can be done with an empty cell. */
export function CellMenu({ cell, children }: Props) {
  const { number, askMark, unmark } = useCoverageActions()
  const words = useWords('coverage').menu
  const { pillar, level, band, mark, findings } = cell
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPlus {...icon} />}
          renderRoot={(props) => (
            <Link {...props} to="/faelle/$number/ausgangslage/angebote" params={{ number }} search={{ pillar, level, band, open: 'new' }} />
          )}
        >
          {words.addOffer}
        </Menu.Item>
        {findings.map((it) => (
          <Menu.Item
            key={it.id}
            leftSection={<IconEye {...icon} />}
            renderRoot={(props) => (
              <Link {...props} to="/faelle/$number/ausgangslage/befunde" params={{ number }} search={{ open: it.number }} />
            )}
          >
            {words.readFinding({ number: it.number })}
          </Menu.Item>
        ))}
        {mark === null && (
          <>
            <Menu.Item
              leftSection={<IconMessage2 {...icon} />}
              renderRoot={(props) => (
                <Link {...props} to="/faelle/$number/ausgangslage/befunde" params={{ number }} search={{ open: 'new', cell: cell.key }} />
              )}
            >
              {words.writeFinding}
            </Menu.Item>
            <Menu.Item leftSection={<IconTargetOff {...icon} />} onClick={() => askMark({ address: { pillar, level, band } })}>
              {words.none}
            </Menu.Item>
          </>
        )}
        {mark !== null && (
          <>
            <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => askMark({ mark })}>
              {words.explain}
            </Menu.Item>
            <Menu.Item leftSection={<IconRestore {...icon} />} onClick={() => unmark(mark)}>
              {mark.level === null ? words.withdraw : words.unmark}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
