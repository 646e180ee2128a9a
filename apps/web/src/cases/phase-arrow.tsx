import type { PhaseStep } from '@etappe/domain/cases/phase-plan'
import { IconAlertTriangleFilled } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import css from './phase-rail.module.css'
import { usePhaseWords } from './use-phase-words.ts'

interface Props {
  readonly step: PhaseStep
  readonly index: number
  readonly supportMonths: number
  /** Held meetings in the phase; `null` when not all are known. */
  readonly meetings: number | null
}

/** One phase: above the line what it is and how long, below it planned, actual, overdue and counts. */
export function PhaseArrow({ step, index, supportMonths, meetings }: Props) {
  const { messages: m } = useApp()
  const words = m.casePage.rail
  const { note, planned, actual } = usePhaseWords(step, supportMonths)
  const { phase, state } = step
  const used = step.targetDays > 0 ? Math.min(100, (step.runDays / step.targetDays) * 100) : 100
  return (
    <li className={css.phaseCell} data-state={state} data-phase={phase} aria-current={state === 'current' ? 'step' : undefined}>
      <div className={css.arrow}>
        <span className={css.shape} aria-hidden />
        {state !== 'done' && (
          <span className={css.inner} aria-hidden>
            {state === 'current' && (
              <svg className={css.fill} viewBox="0 0 100 5" preserveAspectRatio="none" focusable="false">
                <rect width={used} height="5" />
              </svg>
            )}
          </span>
        )}
        <span className={css.label}>
          <span className={css.index}>{index}</span>
          {m.cases.phase[phase]}
          <span className="sr">, {words.state[state]}</span>
          <span className={css.note}>{note}</span>
        </span>
      </div>
      <dl className={css.dates}>
        <div>
          <dt>{words.planned}</dt>
          <dd>{planned}</dd>
        </div>
        <div>
          <dt>{words.actual}</dt>
          <dd>{actual}</dd>
        </div>
      </dl>
      <p className={css.counts}>
        {state === 'current' && step.daysOver > 0 && (
          <span className={css.late}>
            <IconAlertTriangleFilled size={14} className="icon" aria-hidden />
            {words.over({ days: step.daysOver })}
          </span>
        )}
        {step.runs > 1 && <span>{words.round({ count: step.runs })}</span>}
        {meetings !== null && meetings > 0 && <span>{words.meetings({ count: meetings })}</span>}
      </p>
    </li>
  )
}
