import type { Ability } from '@etappe/domain/access/ability'
import { type Actor, can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import type { ErrorCode } from '@etappe/domain/kernel/errors'
import type { Messages } from '@etappe/i18n'

const abilityOf = {
  goBack: 'case.goBack',
  agree: 'gateDate.write',
  owner: 'case.assignOwner',
  facilitator: 'case.assignFacilitator',
  support: 'support.change',
  hold: 'case.hold',
  resume: 'case.hold',
  discontinue: 'case.end',
  reopen: 'case.reopen',
} as const satisfies Record<string, Ability>

/** What can be done to a case as a whole. */
export type CaseAction = keyof typeof abilityOf

export type Because = ErrorCode | keyof Messages['casePage']['because']
export type ActionVerdict = { readonly ok: true } | { readonly ok: false; readonly because: Because }

/** What the state of the case says to an action, whoever asks; `null` is nothing against it. */
const against: Readonly<Record<CaseAction, (it: CaseDetail['case']) => Because | null>> = {
  goBack: (it) => (it.lifecycle === 'onHold' ? 'case-on-hold' : it.phase === 'baseline' ? 'first-phase' : null),
  agree: (it) => (it.lifecycle === 'onHold' ? 'case-on-hold' : it.phase === 'support' ? 'all-agreed-passed' : null),
  owner: () => null,
  facilitator: () => null,
  support: (it) => (it.phase === 'support' ? null : 'not-in-support'),
  hold: (it) => (it.lifecycle === 'onHold' ? 'already-on-hold' : null),
  resume: (it) => (it.lifecycle === 'onHold' ? null : 'case-not-on-hold'),
  discontinue: () => null,
  reopen: (it) => (isRunning(it.lifecycle) ? 'case-running' : null),
}

/** What can be asked of the programme lead by those who may not do it themselves. */
const askable: readonly CaseAction[] = ['support', 'reopen']

/** This person does not do it but asks the programme lead to. */
export function isAskedFor(action: CaseAction, actor: Actor, detail: CaseDetail): boolean {
  const access = accessOf(detail)
  if (!askable.includes(action) || can(actor, abilityOf[action], access).ok) return false
  return can(actor, 'request.write', access).ok && (action === 'reopen' || isRunning(detail.case.lifecycle))
}

/** May this person do this to the case as it is, or ask for it? `because` is what a disabled button says. */
export function actionVerdict(action: CaseAction, actor: Actor, detail: CaseDetail): ActionVerdict {
  const allowed = can(actor, abilityOf[action], accessOf(detail))
  if (!allowed.ok && !isAskedFor(action, actor, detail)) return allowed
  const because = against[action](detail.case)
  return because === null ? { ok: true } : { ok: false, because }
}

const isOwnWord = (because: Because, messages: Messages): because is keyof Messages['casePage']['because'] =>
  Object.hasOwn(messages.casePage.because, because)

export function becauseInWords(messages: Messages, because: Because): string {
  return isOwnWord(because, messages) ? messages.casePage.because[because] : messages.errors.code[because]
}

const always: readonly CaseAction[] = ['agree', 'support', 'goBack', 'owner', 'facilitator']

/** The actions the menu of a case lists, in two groups: what goes on, and what stops or ends it. */
export function actionsFor({ lifecycle }: CaseDetail['case']): readonly (readonly CaseAction[])[] {
  if (!isRunning(lifecycle)) return [always, ['reopen']]
  return [always, [lifecycle === 'onHold' ? 'resume' : 'hold', 'discontinue']]
}
