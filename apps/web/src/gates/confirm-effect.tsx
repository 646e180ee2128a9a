import { gateAfter } from '@etappe/domain/cases/gate'
import { moveEffect } from '@etappe/domain/cases/move-effect'
import { phaseAfter } from '@etappe/domain/cases/phase'
import type { GateProposal } from '@etappe/domain/gates/gate-proposal'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './conditions.module.css'
import type { OpenGate } from './open-gate.ts'

interface Props {
  readonly open: OpenGate
  readonly proposal: GateProposal
  readonly conditions: number
}

/** What confirming does: the next phase with its days, the end of the case, milestones, the record. */
export function ConfirmEffect({ open: { detail, panel }, proposal, conditions }: Props) {
  const { me, messages: m, formats } = useApp()
  const words = useWords('gates')
  const said = words.act.confirm
  const { gate, passOn } = proposal
  const to = gate === 'admission' || gate === 'closing' ? null : phaseAfter(detail.case.phase)
  const effect = to && moveEffect(detail, { to, on: passOn }, me.today)
  const step = effect?.steps[0]
  return (
    <section className={css.effect}>
      <h3>{said.effect}</h3>
      <dl>
        <dt>{said.passedOn}</dt>
        <dd>{formats.day(passOn)}</dd>
        {step && (
          <>
            <dt>{said.nextPhase}</dt>
            <dd>{m.cases.phase[step.phase]}</dd>
          </>
        )}
        {effect?.support && (
          <>
            <dt>{said.support}</dt>
            <dd>{said.supportRange({ from: formats.day(effect.support.from), to: formats.day(effect.support.to) })}</dd>
          </>
        )}
        {step && !effect?.support && (
          <>
            <dt>{said.nextGate}</dt>
            <dd>
              {words.name[gateAfter(step.phase)]}, {formats.day(step.gateOn)}
            </dd>
          </>
        )}
      </dl>
      {gate === 'closing' && <p>{said.closes}</p>}
      {gate === 'admission' && <p>{said.stays}</p>}
      {conditions > 0 && <p>{said.milestones({ count: conditions })}</p>}
      <p>{said.records}</p>
      <p className="quiet small">
        {said.proposedBy({ name: panel.names[proposal.proposedBy] ?? '', day: formats.day(proposal.proposedOn) })}
      </p>
    </section>
  )
}
