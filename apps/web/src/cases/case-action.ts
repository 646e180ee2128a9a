import type { Ability } from '@etappe/domain/access/ability'
import { type Actor, can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import type { ErrorCode } from '@etappe/domain/kernel/errors'
import type { Messages } from '@etappe/i18n'

const abilityOf = {
  move: 'case.goBack',
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
  move: (it) => (it.lifecycle === 'onHold' ? 'case-on-hold' : null),
  owner: () => null,
  facilitator: () => null,
  support: (it) => (it.phase === 'support' ? null : 'not-in-support'),
  hold: (it) => (it.lifecycle === 'onHold' ? 'already-on-hold' : null),
  resume: (it) => (it.lifecycle === 'onHold' ? null : 'case-not-on-hold'),
  discontinue: () => null,
  reopen: (it) => (isRunning(it.lifecycle) ? 'case-running' : null),
}

/** May this person do this to the case as it is? `because` is what a disabled button says. */
export function actionVerdict(action: CaseAction, actor: Actor, detail: CaseDetail): ActionVerdict {
  const allowed = can(actor, abilityOf[action], accessOf(detail))
  if (!allowed.ok) return allowed
  const because = against[action](detail.case)
  return because === null ? { ok: true } : { ok: false, because }
}

const isOwnWord = (because: Because, messages: Messages): because is keyof Messages['casePage']['because'] =>
  Object.hasOwn(messages.casePage.because, because)

export function becauseInWords(messages: Messages, because: Because): string {
  return isOwnWord(because, messages) ? messages.casePage.because[because] : messages.errors.code[because]
}

const always: readonly CaseAction[] = ['move', 'owner', 'facilitator', 'support']

/** The actions the menu of a case lists, in two groups: what goes on, and what stops or ends it. */
export function actionsFor({ lifecycle }: CaseDetail['case']): readonly (readonly CaseAction[])[] {
  if (!isRunning(lifecycle)) return [always, ['reopen']]
  return [always, [lifecycle === 'onHold' ? 'resume' : 'hold', 'discontinue']]
}
