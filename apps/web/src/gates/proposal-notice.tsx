import { canDecide } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import type { GateProposal } from '@etappe/domain/gates/gate-proposal'
import { IconHourglass } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './proposal-notice.module.css'

interface Props {
  readonly detail: CaseDetail
  readonly proposal: GateProposal
}

/** Below the header of a case: a gate was proposed and waits for a second person. */
export function ProposalNotice({ detail, proposal }: Props) {
  const { me, formats } = useApp()
  const { act, name } = useWords('gates')
  const { gate, proposedBy, proposedOn } = proposal
  const isMine = canDecide(me.actor, 'gate.confirm', accessOf(detail), proposal).ok
  return (
    <div className={css.notice} role="status">
      <IconHourglass size={16} className="icon" aria-hidden />
      <p>{act.waiting.banner({ gate: name[gate], name: detail.names[proposedBy] ?? '', day: formats.day(proposedOn) })}</p>
      <Link to="/faelle/$number/tor/$gate" params={{ number: detail.case.number, gate }}>
        {isMine ? act.waiting.look : act.waiting.see}
      </Link>
    </div>
  )
}
