import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { GateStep } from '@etappe/domain/cases/gate'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { GateFoot } from './gate-foot.tsx'
import css from './gate-panel.module.css'
import { useGateWords } from './use-gate-words.ts'

interface Props {
  readonly detail: CaseDetail
  readonly gate: GateStep
  readonly onLeave: () => void
  /** The criteria of the gate, once gates have criteria. */
  readonly children?: ReactNode
}

/** What a rhombus opens: what the gate is, when it was passed and by whom, or the way through it. */
export function GatePanel({ detail, gate, onLeave, children }: Props) {
  const { messages: m, formats } = useApp()
  const words = m.casePage.gate
  const { state } = useGateWords(gate)
  const run = gate.passedOn === null ? undefined : detail.runs.findLast((it) => it.phase === gate.gate && it.enteredOn === gate.passedOn)
  const by = run && detail.names[run.decidedBy]
  return (
    <div>
      <div className={css.head}>
        <h2>{words.name[gate.gate]}</h2>
        <p className={`small ${gate.daysLate > 0 ? 'bad strong' : 'quiet'}`}>
          {by !== undefined && gate.passedOn !== null ? words.passedBy({ day: formats.day(gate.passedOn), name: by }) : state}
        </p>
      </div>
      <div className={css.body}>
        <p>{words.what[gate.gate]}</p>
        {run && run.reason !== '' && <p className="quiet">{words.reason({ text: run.reason })}</p>}
        {gate.state === 'ahead' && <p className="quiet">{detail.case.lifecycle === 'discontinued' ? words.discontinued : words.ahead}</p>}
        {children}
      </div>
      {gate.state === 'open' && <GateFoot detail={detail} gate={gate} onLeave={onLeave} />}
    </div>
  )
}
