import { openCriteria } from '@etappe/domain/gates/evaluation'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './gate-panel.module.css'
import { mayDecide, mayPropose } from './gate-verdicts.ts'
import type { OpenGate } from './open-gate.ts'
import { useBecause } from './use-because.ts'

/** The next step at a gate from wherever one stands: propose, look at the proposal, read the record. */
export function GateFoot({ open, onLeave }: { readonly open: OpenGate; readonly onLeave: () => void }) {
  const { me } = useApp()
  const words = useWords('gates')
  const because = useBecause(open)
  const { detail, panel } = open
  const at = { to: '/faelle/$number/tor/$gate' as const, params: { number: detail.case.number, gate: panel.gate }, onClick: onLeave }
  const whole = <Link {...at}>{words.page.whole}</Link>
  if (panel.record !== null || panel.state !== 'open')
    return <div className={css.foot}>{panel.record === null ? whole : <Link {...at}>{words.record.open}</Link>}</div>
  if (panel.proposal !== null) {
    const decides = mayDecide(open, me.actor, 'return')
    return (
      <div className={css.foot}>
        <Button renderRoot={(props) => <Link {...props} {...at} />}>{decides.ok ? words.act.waiting.look : words.act.waiting.see}</Button>
        {!decides.ok && <span className="small quiet">{because(decides.because)}</span>}
      </div>
    )
  }
  const proposes = mayPropose(open, me.actor)
  const isLacking = openCriteria(panel.evaluation, 'hard').length > 0
  return (
    <div className={css.foot}>
      {proposes.ok && (
        <Button renderRoot={(props) => <Link {...props} {...at} search={{ act: 'propose' }} />}>{words.act.propose.button}</Button>
      )}
      {!proposes.ok && <span className="small quiet">{because(proposes.because)}</span>}
      {proposes.ok && !isLacking && <span className="small quiet">{words.act.propose.second}</span>}
      <span className={css.whole}>{whole}</span>
    </div>
  )
}
