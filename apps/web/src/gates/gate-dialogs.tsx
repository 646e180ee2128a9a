import type { Actor } from '@etappe/domain/access/policy'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import type { GateAct, GateSearch } from './gate-search.ts'
import { mayDecide, mayPropose, waiverWay } from './gate-verdicts.ts'
import type { OpenGate } from './open-gate.ts'
import { ProposeDialog } from './propose-dialog.tsx'
import { ReturnDialog } from './return-dialog.tsx'
import { useCloseAct } from './use-gate-act.ts'
import { WaiverDialog } from './waiver-dialog.tsx'

interface Asked {
  readonly open: OpenGate
  readonly actor: Actor
  readonly code: GateSearch['code']
  readonly close: () => void
}

const dialogs: Readonly<Record<GateAct, (asked: Asked) => ReactNode>> = {
  propose: ({ open, actor, close }) =>
    open.panel.state === 'open' &&
    open.panel.proposal === null &&
    mayPropose(open, actor).ok && <ProposeDialog open={open} onClose={close} />,
  confirm: ({ open, actor, close }) =>
    open.panel.proposal &&
    mayDecide(open, actor, 'confirm').ok && <ConfirmDialog open={open} proposal={open.panel.proposal} onClose={close} />,
  return: ({ open, actor, close }) =>
    open.panel.proposal && mayDecide(open, actor, 'return').ok && <ReturnDialog proposal={open.panel.proposal} onClose={close} />,
  waiver: ({ open, actor, code, close }) => {
    const result = open.panel.evaluation.criteria.find((it) => it.code === code)
    const way = result ? waiverWay(open, actor, result) : null
    return result && way && <WaiverDialog open={open} result={result} way={way} onClose={close} />
  },
}

/** The dialog the address asks for, unless what it does is not possible. */
export function GateDialogs({ open, search: { act, code } }: { readonly open: OpenGate; readonly search: GateSearch }) {
  const { me } = useApp()
  const close = useCloseAct()
  return act === undefined ? null : dialogs[act]({ open, actor: me.actor, code, close })
}
