import { countMet } from '@etappe/domain/gates/evaluation'
import type { OpenGate } from './open-gate.ts'
import { useWords } from '../app/words.ts'
import { CriterionList } from './criterion-list.tsx'
import { GateFoot } from './gate-foot.tsx'
import css from './gate-panel.module.css'
import { GateStateLine } from './gate-state-line.tsx'

/** The panel of a gate: how it stands, what is missing on top, and the next step. */
export function GatePanelBody({ open, onLeave }: { readonly open: OpenGate; readonly onLeave: () => void }) {
  const words = useWords('gates')
  const { detail, panel } = open
  const isPast = panel.state === 'passed'
  return (
    <>
      <div className={css.head}>
        <h2>{words.heading({ gate: words.name[panel.gate] })}</h2>
        <GateStateLine panel={panel} />
      </div>
      <div className={css.body}>
        {panel.state === 'ahead' && <p className={css.hint}>{words.aheadText}</p>}
        {isPast && panel.record === null && <p className={css.hint}>{words.noRecord}</p>}
        {panel.state === 'open' && panel.proposal === null && countMet(panel.evaluation) === panel.evaluation.criteria.length && (
          <p className={css.hint}>{words.todo.none}</p>
        )}
        <CriterionList evaluation={panel.evaluation} number={detail.case.number} isPast={isPast} isShort onLeave={onLeave} />
      </div>
      <GateFoot open={open} onLeave={onLeave} />
    </>
  )
}
