import type { GateProposal } from '@etappe/domain/gates/gate-proposal'
import { Button } from '@mantine/core'
import { IconHourglass } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ConditionList } from './condition-list.tsx'
import css from './gate-page.module.css'
import { mayDecide } from './gate-verdicts.ts'
import type { OpenGate } from './open-gate.ts'
import { useBecause } from './use-because.ts'
import { withAct } from './use-gate-act.ts'

interface Props {
  readonly open: OpenGate
  readonly proposal: GateProposal
}

/** The proposal that waits: who put it forward, what was said, and what this person can do with it. */
export function ProposalWaiting({ open, proposal }: Props) {
  const { api, me, formats } = useApp()
  const { act } = useWords('gates')
  const because = useBecause(open)
  const withdraw = useCommand(api.gate.withdraw.mutationOptions(), { done: () => act.withdraw.done, undo: true })
  const { names } = open.panel
  const by = { name: names[proposal.proposedBy] ?? '', day: formats.day(proposal.proposedOn) }
  const confirms = mayDecide(open, me.actor, 'confirm')
  const returns = mayDecide(open, me.actor, 'return')
  const principal = proposal.proposedFor === null ? undefined : names[proposal.proposedFor]
  return (
    <div className={css.next}>
      <h3 className="row">
        <IconHourglass size={16} className="icon" aria-hidden />
        {act.waiting.title}
      </h3>
      <p>
        {act.waiting.header(by)}
        {principal !== undefined && `, ${act.waiting.deputyFor({ name: principal })}`}
        <br />
        <span className="quiet">{act.waiting.passOn({ day: formats.day(proposal.passOn) })}</span>
      </p>
      {proposal.comment !== '' && (
        <p className={css.text} dir="auto">
          {proposal.comment}
        </p>
      )}
      <ConditionList conditions={proposal.conditions} />
      {!confirms.ok && <p className={css.why}>{because(confirms.because)}</p>}
      <div className={css.buttons}>
        {confirms.ok && <Button renderRoot={(props) => <Link {...props} {...withAct({ act: 'confirm' })} />}>{act.confirm.button}</Button>}
        {returns.ok && (
          <Button variant="default" renderRoot={(props) => <Link {...props} {...withAct({ act: 'return' })} />}>
            {act.sendBack.button}
          </Button>
        )}
        {proposal.proposedBy === me.user.id && (
          <Button variant="default" loading={withdraw.isPending} onClick={() => void withdraw.run({ id: proposal.id })}>
            {act.withdraw.button}
          </Button>
        )}
      </div>
    </div>
  )
}
