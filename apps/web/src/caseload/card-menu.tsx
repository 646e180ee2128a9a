import { can } from '@etappe/domain/access/policy'
import type { CaseRow } from '@etappe/domain/cases/case-query'
import { gateAfter } from '@etappe/domain/cases/gate'
import { phaseAfter } from '@etappe/domain/cases/phase'
import type { ErrorCode } from '@etappe/domain/kernel/errors'
import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowRight, IconDots, IconExternalLink } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type Me, useApp } from '../app/app-context.tsx'

/** Why this case cannot be moved from here; `null` when it can. */
function whyNotMoved(me: Me, row: CaseRow): ErrorCode | null {
  const verdict = can(me.actor, 'gate.propose')
  if (!verdict.ok) return verdict.because
  // A row does not say who facilitates, and that never decides about a move.
  const here = can(me.actor, 'gate.propose', { officeCode: row.officeCode, lifecycle: row.lifecycle, assignments: [] })
  if (here.ok) return row.lifecycle === 'onHold' ? 'case-on-hold' : null
  return here.because === 'not-found' ? 'forbidden' : here.because
}

interface Props {
  readonly row: CaseRow
  /** Told before it leads to the case. */
  readonly onOpen: () => void
}

/** What can be done with a card without dragging it. */
export function CardMenu({ row, onOpen }: Props) {
  const { me, messages: m } = useApp()
  const words = m.caseload
  const next = phaseAfter(row.phase)
  const because = whyNotMoved(me, row)
  const { number } = row
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" c="var(--ink-2)" size={28} aria-label={words.actions({ number })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          onClick={onOpen}
          renderRoot={(props) => <Link to="/faelle/$number" params={{ number }} {...props} />}
          leftSection={<IconExternalLink size={16} aria-hidden />}
        >
          {words.openCase}
        </Menu.Item>
        {next &&
          (because === null ? (
            <Menu.Item
              onClick={onOpen}
              renderRoot={(props) => <Link to="/faelle/$number/tor/$gate" params={{ number, gate: gateAfter(row.phase) }} {...props} />}
              leftSection={<IconArrowRight size={16} aria-hidden />}
            >
              {words.moveTo({ phase: m.cases.phase[next] })}
            </Menu.Item>
          ) : (
            <Menu.Item disabled leftSection={<IconArrowRight size={16} aria-hidden />} title={m.errors.code[because]}>
              {words.moveTo({ phase: m.cases.phase[next] })}
              <br />
              <span className="small">{m.errors.code[because]}</span>
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}
