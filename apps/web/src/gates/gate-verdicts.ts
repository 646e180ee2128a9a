import { type Actor, can, canDecide } from '@etappe/domain/access/policy'
import { accessOf } from '@etappe/domain/cases/case-detail'
import { type CriterionResult, openCriteria } from '@etappe/domain/gates/evaluation'
import type { ErrorCode } from '@etappe/domain/kernel/errors'
import type { OpenGate } from './open-gate.ts'

/** `hard-open`: criteria that have to be met are open. */
export type GateBecause = ErrorCode | 'hard-open'
export type GateVerdict = { readonly ok: true } | { readonly ok: false; readonly because: GateBecause }

const no = (because: GateBecause): GateVerdict => ({ ok: false, because })
const rests = ({ detail }: OpenGate): GateVerdict => (detail.case.lifecycle === 'onHold' ? no('case-on-hold') : { ok: true })
const lacks = ({ panel }: OpenGate): GateVerdict => (openCriteria(panel.evaluation, 'hard').length > 0 ? no('hard-open') : { ok: true })

const first = (...verdicts: readonly GateVerdict[]): GateVerdict => verdicts.find((it) => !it.ok) ?? { ok: true }

/** May this person put the gate forward now? */
export const mayPropose = (open: OpenGate, actor: Actor): GateVerdict =>
  first(can(actor, 'gate.propose', accessOf(open.detail)), rests(open), lacks(open))

/** May this person decide on the open proposal? Four eyes: not on their own. Returning it needs no criterion met. */
export function mayDecide(open: OpenGate, actor: Actor, decision: 'confirm' | 'return'): GateVerdict {
  const { proposal } = open.panel
  if (proposal === null) return no('not-found')
  const allowed = canDecide(actor, 'gate.confirm', accessOf(open.detail), proposal)
  return decision === 'return' ? allowed : first(allowed, rests(open), lacks(open))
}

/** How this person can get a criterion waived: at once, by asking, or not at all. */
export function waiverWay({ detail, panel }: OpenGate, actor: Actor, { state, hardness }: CriterionResult): 'waive' | 'ask' | null {
  if (panel.state !== 'open' || state !== 'unmet') return null
  const access = accessOf(detail)
  if (!can(actor, 'request.write', access).ok) return null
  return can(actor, hardness === 'soft' ? 'waiver.soft' : 'waiver.hard', access).ok ? 'waive' : 'ask'
}
