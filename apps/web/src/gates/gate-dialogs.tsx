import { useApp } from '../app/app-context.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import type { GateSearch } from './gate-search.ts'
import { mayDecide, mayPropose, waiverWay } from './gate-verdicts.ts'
import type { OpenGate } from './open-gate.ts'
import { ProposeDialog } from './propose-dialog.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import { useCloseAct } from './use-gate-act.ts'
import { WaiverDialog } from './waiver-dialog.tsx'

interface Props {
  readonly open: OpenGate
  readonly search: GateSearch
}

/** The dialog the address asks for, unless what it does is not possible. */
export function GateDialogs({ open, search: { act, code } }: Props) {
  const { me } = useApp()
  const close = useCloseAct()
  const { panel } = open
  if (act === 'propose' && panel.state === 'open' && panel.proposal === null && mayPropose(open, me.actor).ok)
    return <ProposeDialog open={open} onClose={close} />
  if (act === 'confirm' && panel.proposal !== null && mayDecide(open, me.actor, 'confirm').ok)
    return <ConfirmDialog open={open} proposal={panel.proposal} onClose={close} />
  if (act === 'return' && panel.proposal !== null && mayDecide(open, me.actor, 'return').ok)
    return <ReturnDialog proposal={panel.proposal} onClose={close} />
  const result = panel.evaluation.criteria.find((it) => it.code === code)
  const way = result ? waiverWay(open, me.actor, result) : null
  if (act === 'waiver' && result && way) return <WaiverDialog open={open} result={result} way={way} onClose={close} />
  return null
}
