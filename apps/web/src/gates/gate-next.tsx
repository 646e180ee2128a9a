import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './gate-page.module.css'
import { mayPropose } from './gate-verdicts.ts'
import type { OpenGate } from './open-gate.ts'
import { ProposalWaiting } from './proposal-waiting.tsx'
import { useBecause } from './use-because.ts'
import { withAct } from './use-gate-act.ts'

/** What comes next at a gate that is not passed: propose it, or decide on the proposal. */
export function GateNext({ open }: { readonly open: OpenGate }) {
  const { me } = useApp()
  const { act } = useWords('gates')
  const because = useBecause(open)
  const { panel } = open
  if (panel.proposal !== null) return <ProposalWaiting open={open} proposal={panel.proposal} />
  if (panel.state !== 'open') return null
  const verdict = mayPropose(open, me.actor)
  return (
    <div className={css.next}>
      <h3>{act.next}</h3>
      <p className={css.why}>{verdict.ok ? act.propose.lead : because(verdict.because)}</p>
      {verdict.ok && (
        <div className={css.buttons}>
          <Button renderRoot={(props) => <Link {...props} {...withAct({ act: 'propose' })} />}>{act.propose.button}</Button>
        </div>
      )}
    </div>
  )
}
