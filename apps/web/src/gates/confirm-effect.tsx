import type { GateProposal } from '@etappe/domain/gates/gate-proposal'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './conditions.module.css'
import type { OpenGate } from './open-gate.ts'
import { useConfirmEffect } from './use-confirm-effect.ts'

interface Props {
  readonly open: OpenGate
  readonly proposal: GateProposal
  readonly conditions: number
}

/** What confirming does: the next phase with its days, the end of the case, milestones, the record. */
export function ConfirmEffect({ open, proposal, conditions }: Props) {
  const { formats } = useApp()
  const said = useWords('gates').act.confirm
  const rows = useConfirmEffect(open, proposal)
  return (
    <section className={css.effect}>
      <h3>{said.effect}</h3>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {proposal.gate === 'closing' && <p>{said.closes}</p>}
      {proposal.gate === 'admission' && <p>{said.stays}</p>}
      {conditions > 0 && <p>{said.milestones({ count: conditions })}</p>}
      <p>{said.records}</p>
      <p className="quiet small">
        {said.proposedBy({ name: open.panel.names[proposal.proposedBy] ?? '', day: formats.day(proposal.proposedOn) })}
      </p>
    </section>
  )
}
