import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { CaseLead } from './case-lead.tsx'
import type { DecisionItem } from './decision-item.ts'
import css from './decision-pane.module.css'
import { useRequestWords } from './use-request-words.ts'

/** A gate that waits for a confirmation; it is read and confirmed on its own page. */
export function GatePane({ item }: { readonly item: Extract<DecisionItem, { kind: 'gate' }> }) {
  const { formats } = useApp()
  const { words, gates } = useRequestWords()
  const { proposal, proposedByName, case: ofCase } = item.waiting
  return (
    <article className={css.pane}>
      <CaseLead item={item} title={words.asks.gate({ gate: gates.name[proposal.gate] })} kind={words.gate} gate={null} />
      <div className={css.reason}>
        <p className="quiet small">
          {words.proposal.by} {words.asked({ name: proposedByName, day: formats.day(proposal.proposedOn) })}. {words.proposal.passOn}{' '}
          {formats.day(proposal.passOn)}.
        </p>
        {proposal.comment.trim() !== '' && (
          <p className={css.text} dir="auto">
            {proposal.comment}
          </p>
        )}
      </div>
      <div className={css.decide}>
        <p className="quiet">{words.decide.gateLead}</p>
        <Button component={Link} to="/faelle/$number/tor/$gate" params={{ number: ofCase.number, gate: proposal.gate } as never}>
          {words.toGate}
        </Button>
      </div>
    </article>
  )
}
