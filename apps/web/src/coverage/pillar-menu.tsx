import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconRestore, IconTargetOff } from '@tabler/icons-react'
import { useCoverageActions } from './coverage-actions.ts'
import { useCellWords } from './use-cell-words.ts'
import type { PillarRows } from './use-coverage.ts'

const icon = { size: 16, 'aria-hidden': true } as const

/** Declares that a whole pillar has no offers on purpose, or takes that back. */
export function PillarMenu({ rows }: { rows: PillarRows }) {
  const { verdict, askMark, unmark } = useCoverageActions()
  const { baseline, coverage } = useCellWords()
  const { pillar, declared, sum } = rows
  if (!verdict.ok || (declared === null && sum > 0)) return null
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" size={28} aria-label={coverage.menu.ofPillar({ pillar: baseline.pillar[pillar] })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {declared === null ? (
          <Menu.Item leftSection={<IconTargetOff {...icon} />} onClick={() => askMark({ address: { pillar, level: null, band: null } })}>
            {coverage.menu.declare}
          </Menu.Item>
        ) : (
          <>
            <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => askMark({ mark: declared })}>
              {coverage.menu.explain}
            </Menu.Item>
            <Menu.Item leftSection={<IconRestore {...icon} />} onClick={() => unmark(declared)}>
              {coverage.menu.withdraw}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
