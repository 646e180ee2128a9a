import type { GateStep } from '@etappe/domain/cases/gate'
import { IconCheck, IconLock } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import css from './phase-rail.module.css'
import { useGateWords } from './use-gate-words.ts'

/** How much of a gate is met. */
export interface GateProgress {
  readonly met: number
  readonly total: number
}

interface Props {
  readonly gate: GateStep
  /** Not known while it is asked for. */
  readonly progress?: GateProgress | undefined
  readonly isExpanded: boolean
  readonly onToggle: () => void
}

/** A gate as a rhombus with its day below: passed, the one the case stands before, or ahead. */
export function GateMark({ gate, progress, isExpanded, onToggle }: Props) {
  const { messages: m } = useApp()
  const words = m.casePage.gate
  const { short, state } = useGateWords(gate)
  const shown = gate.state === 'open' && progress !== undefined && progress.total > 0 ? progress : null
  const unmet = shown && shown.total - shown.met
  const spoken = shown ? `${state}, ${words.met(shown)}` : state
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
          {unmet === 0 ? <IconCheck size={16} stroke={3} /> : unmet}
          {gate.state === 'ahead' && <IconLock size={13} />}
        </span>
      </button>
      <span className={css.gateDetail} data-late={gate.daysLate > 0 || undefined} aria-hidden>
        {short}
        {shown && <span className={css.progress}>{words.ratio(shown)}</span>}
      </span>
    </>
  )
}
