import type { GateStep } from '@etappe/domain/cases/gate'
import { IconCheck, IconLock } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import css from './phase-rail.module.css'
import { useGateWords } from './use-gate-words.ts'

interface Props {
  readonly gate: GateStep
  /** Criteria still unmet, once gates have criteria; shown instead of the bare rhombus. */
  readonly unmet?: number | undefined
  readonly isExpanded: boolean
  readonly onToggle: () => void
}

/** A gate as a rhombus with its day below: passed, the one the case stands before, or ahead. */
export function GateMark({ gate, unmet, isExpanded, onToggle }: Props) {
  const { messages: m } = useApp()
  const words = m.casePage.gate
  const { short, state } = useGateWords(gate)
  const spoken = unmet === undefined || gate.state !== 'open' ? state : `${state}, ${words.unmet({ count: unmet })}`
  return (
    <>
      <button
        type="button"
        className={css.gate}
        data-state={gate.state}
        aria-label={words.label({ gate: words.name[gate.gate], state: spoken })}
        aria-expanded={isExpanded}
        aria-haspopup="dialog"
        onClick={onToggle}
      >
        <span className={css.rhombus} aria-hidden />
        <span className={css.gateMark} aria-hidden>
          {gate.state === 'passed' && <IconCheck size={16} stroke={3} />}
          {gate.state === 'open' && unmet}
          {gate.state === 'ahead' && <IconLock size={13} />}
        </span>
      </button>
      <span className={css.gateDetail} data-late={gate.daysLate > 0 || undefined} aria-hidden>
        {short}
      </span>
    </>
  )
}
