import { type Gate, type GateStep, gateSteps } from '@etappe/domain/cases/gate'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { planBasisOf } from '@etappe/domain/cases/case-detail'
import { phaseSteps } from '@etappe/domain/cases/phase-plan'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Fragment, type ReactNode, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { GateCell } from './gate-cell.tsx'
import { meetingsIn } from './meetings-in.ts'
import { PhaseArrow } from './phase-arrow.tsx'
import css from './phase-rail.module.css'

interface Props {
  readonly detail: CaseDetail
  /** What a rhombus opens: gates are another feature. */
  readonly renderGate: (gate: Gate, onLeave: () => void) => ReactNode
}

/** Arrows are phases, rhombi are gates. Above the line: what it is. Below the line: planned, actual, overdue. */
export function PhaseRail({ detail, renderGate }: Props) {
  const { api, me, messages: m } = useApp()
  const isUpright = useMediaQuery('(max-width: 940px)', undefined, { getInitialValueInEffect: false })
  const [shown, setShown] = useState<Gate | null>(null)
  // The rail stands without it; what is met is added when it is there.
  const overview = useQuery(api.gate.overview.queryOptions({ caseId: detail.case.id }))
  const steps = phaseSteps(planBasisOf(detail), detail.case, detail.runs, me.today)
  const [admission, ...gates] = gateSteps(detail.case, steps, detail.gateRecords)
  const cell = (gate: GateStep, index: number) => (
    <GateCell
      gate={gate}
      progress={overview.data?.find((it) => it.gate === gate.gate)}
      isOpen={shown === gate.gate}
      setOpen={(open) => setShown(open ? gate.gate : null)}
      panel={shown === gate.gate && renderGate(gate.gate, () => setShown(null))}
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
