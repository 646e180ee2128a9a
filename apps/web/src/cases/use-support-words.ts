import { type CaseDetail, planBasisOf } from '@etappe/domain/cases/case-detail'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import { phaseSteps } from '@etappe/domain/cases/phase-plan'
import { supportLeft, type TimeLeft } from '@etappe/domain/cases/support-left'
import type { Messages } from '@etappe/i18n'
import { useApp } from '../app/app-context.tsx'
import { useRange } from './use-range.ts'

/** "noch 14 Monate, 3 Tage" */
export function leftInWords(messages: Messages, left: TimeLeft | null): string {
  const words = messages.casePage.key.supportLeft
  if (left === null) return words.over
  const months = words.months({ count: left.months })
  const days = words.days({ count: left.days })
  if (left.months > 0 && left.days > 0) return words.both({ months, days })
  return words.one({ part: left.months > 0 ? months : days })
}

/** The period of support, agreed or planned, and what is left of it. */
export function useSupportWords(detail: CaseDetail): { readonly period: string; readonly left: string } {
  const { me, messages: m, formats } = useApp()
  const range = useRange()
  const { case: it, runs } = detail
  if (it.supportStart !== null && it.supportEnd !== null) {
    const left = isRunning(it.lifecycle) ? leftInWords(m, supportLeft(me.today, it.supportEnd)) : ''
    return { period: range(it.supportStart, it.supportEnd), left: [left, it.supportReason].filter((part) => part !== '').join('\n') }
  }
  const planned = phaseSteps(planBasisOf(detail), it, runs, me.today).at(-1)
  if (!planned || !isRunning(it.lifecycle)) return { period: '', left: '' }
  const words = m.casePage.key
  return { period: words.supportPlanned({ from: formats.day(planned.plannedStart), to: formats.day(planned.plannedEnd) }), left: '' }
}
