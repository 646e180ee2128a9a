import { type Actor, can, readOnlyDays } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import { addDays, type Day, latest } from '@etappe/domain/kernel/day'
import type { Messages } from '@etappe/i18n'
import type { Formats } from '@etappe/i18n/format'
import { useApp } from '../app/app-context.tsx'

type Words = Messages['casePage']['banner']

const sentence = (first: string, reason: string): string => (reason.trim() === '' ? first : `${first} ${reason}`)

function closedWords(detail: CaseDetail, messages: Messages, formats: Formats): string | null {
  const { lifecycle, closedOn, endReasonCode, endReason } = detail.case
  const words = messages.casePage.banner
  if (closedOn === null) return null
  const day = formats.day(closedOn)
  if (lifecycle === 'completed') return words.completed({ day })
  return sentence(words.discontinued({ day, reason: endReasonCode === null ? '' : messages.cases.endReason[endReasonCode] }), endReason)
}

function holdWords({ holdUntil, holdReason }: CaseDetail['case'], words: Words, formats: Formats, today: Day): string {
  if (holdUntil === null) return sentence(words.onHold, holdReason)
  const day = formats.day(holdUntil)
  return sentence(holdUntil < today ? words.onHoldSince({ day }) : words.onHoldUntil({ day }), holdReason)
}

/** The last day on which this person facilitated the case, if that is over and all that is left. */
function assignmentEnd(detail: CaseDetail, actor: Actor): Day | null {
  const verdict = can(actor, 'meeting.write', accessOf(detail))
  if (verdict.ok || verdict.because !== 'assignment-ended') return null
  return latest(detail.assignments.filter((it) => it.userId === actor.userId).map((it) => it.validTo))
}

/** Why a case can only be read or rests, in a sentence or two; `null` when it is an ordinary running case. */
export function useBannerWords(detail: CaseDetail): string | null {
  const { me, messages, formats } = useApp()
  const words = messages.casePage.banner
  const closed = closedWords(detail, messages, formats)
  if (closed !== null) return closed
  const ended = assignmentEnd(detail, me.actor)
  if (ended !== null) return words.assignmentEnded({ day: formats.day(ended), until: formats.day(addDays(ended, readOnlyDays)) })
  return detail.case.lifecycle === 'onHold' ? holdWords(detail.case, words, formats, me.today) : null
}
