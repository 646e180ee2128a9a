import type { GateStep } from '@etappe/domain/cases/gate'
import { Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { GateMark, type GateProgress } from './gate-mark.tsx'
import css from './phase-rail.module.css'

interface Props {
  readonly gate: GateStep
  readonly progress?: GateProgress | undefined
  readonly isOpen: boolean
  readonly setOpen: (open: boolean) => void
  /** What the rhombus opens. */
  readonly panel: ReactNode
  /** The rail stands upright: the panel opens in it instead of hanging from its foot. */
  readonly isUpright: boolean
  /** The last gate hangs its panel to the left. */
  readonly isLast: boolean
}

const railFoot = 14

/** A gate in the rail, with the panel it opens. */
export function GateCell({ gate, progress, isOpen, setOpen, panel, isUpright, isLast }: Props) {
  const { messages: m } = useApp()
  const mark = <GateMark gate={gate} progress={progress} isExpanded={isOpen} onToggle={() => setOpen(!isOpen)} />
  if (isUpright)
    return (
      <li className={css.gateCell}>
        <div className={css.gateTarget}>{mark}</div>
        {isOpen && <div className={css.panel}>{panel}</div>}
      </li>
    )
  return (
    <li className={css.gateCell}>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        position={isLast ? 'bottom-end' : 'bottom-start'}
        width={480}
        offset={railFoot}
        trapFocus
        returnFocus
        withRoles={false}
      >
        <Popover.Target>
          <div className={css.gateTarget}>{mark}</div>
        </Popover.Target>
        <Popover.Dropdown p={0} role="dialog" aria-label={m.casePage.gate.name[gate.gate]}>
          {/* Holds the focus while the gate is fetched. */}
          <div className={css.held} tabIndex={-1} data-autofocus>
            {panel}
          </div>
        </Popover.Dropdown>
      </Popover>
    </li>
  )
}
