import { type Gate, type GateStep, gateSteps } from '@etappe/domain/cases/gate'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { planBasisOf } from '@etappe/domain/cases/case-detail'
import { phaseSteps } from '@etappe/domain/cases/phase-plan'
import { useMediaQuery } from '@mantine/hooks'
import { Fragment, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { GateCell } from './gate-cell.tsx'
import { GatePanel } from './gate-panel.tsx'
import { meetingsIn } from './meetings-in.ts'
import { PhaseArrow } from './phase-arrow.tsx'
import css from './phase-rail.module.css'

interface Props {
  readonly detail: CaseDetail
  /** Unmet criteria per gate, once gates have criteria. */
  readonly unmet?: Readonly<Partial<Record<Gate, number>>>
}

/** Arrows are phases, rhombi are gates. Above the line: what it is. Below the line: planned, actual, overdue. */
export function PhaseRail({ detail, unmet = {} }: Props) {
  const { me, messages: m } = useApp()
  const isUpright = useMediaQuery('(max-width: 940px)', undefined, { getInitialValueInEffect: false })
  const [shown, setShown] = useState<Gate | null>(null)
  const steps = phaseSteps(planBasisOf(detail), detail.case, detail.runs, me.today)
  const [admission, ...gates] = gateSteps(detail.case, steps, detail.gateRecords)
  const cell = (gate: GateStep, index: number) => (
    <GateCell
      gate={gate}
      unmet={unmet[gate.gate]}
      isOpen={shown === gate.gate}
      setOpen={(open) => setShown(open ? gate.gate : null)}
      panel={<GatePanel detail={detail} gate={gate} onLeave={() => setShown(null)} />}
      isUpright={isUpright}
      isLast={index === steps.length}
    />
  )
  return (
    <ol className={css.rail} aria-label={m.casePage.rail.label}>
      {admission && cell(admission, 0)}
      {steps.map((step, index) => {
        const gate = gates[index]
        return (
          <Fragment key={step.phase}>
            <PhaseArrow
              step={step}
              index={index + 1}
              supportMonths={detail.terms.supportMonths}
              meetings={meetingsIn(detail, step.phase)}
            />
            {gate && cell(gate, index + 1)}
          </Fragment>
        )
      })}
    </ol>
  )
}
