import { planBasisOf } from '@etappe/domain/cases/case-detail'
import { phaseSteps } from '@etappe/domain/cases/phase-plan'
import { supportLeft } from '@etappe/domain/cases/support-left'
import { useApp } from '../app/app-context.tsx'
import type { OpenLedger } from './use-ledger.ts'
import { useLedgerWords } from './use-ledger-words.ts'

/** Months that have begun of a time from a day to a day, both included. */
function begunMonths(from: Parameters<typeof supportLeft>[0], to: Parameters<typeof supportLeft>[1]): number {
  const passed = supportLeft(from, to)
  return passed === null ? 0 : passed.months + (passed.days > 0 ? 1 : 0)
}

/** Where the support stands, in one sentence: ahead, running with what is left, or its final balance. */
export function LedgerPeriod({ detail, view: { ledger } }: Pick<OpenLedger, 'detail' | 'view'>) {
  const { me } = useApp()
  const { words, formats, left } = useLedgerWords()
  const { window, stage, elapsed, lines } = ledger
  const said = words.period
  const text = (): string => {
    if (window === null && stage === 'ended') return said.never
    if (window === null || stage === 'ahead') {
      const step = phaseSteps(planBasisOf(detail), detail.case, detail.runs, me.today).at(-1)
      const from = window?.start ?? step?.plannedStart
      const to = window?.end ?? step?.plannedEnd
      const period = from && to ? said.aheadPlanned({ from: formats.day(from), to: formats.day(to) }) : said.aheadOpen
      return said.ahead({ period })
    }
    const days = { from: formats.day(window.start), to: formats.day(window.end) }
    const balance = { done: lines.filter((it) => it.state === 'done').length, total: lines.length }
    const { closedOn } = detail.case
    if (stage === 'ended' && closedOn !== null && closedOn < window.end)
      return said.discontinued({ ...days, ...balance, on: formats.day(closedOn) })
    if (stage === 'ended') return said.ended({ ...days, ...balance })
    return said.running({
      ...days,
      month: begunMonths(window.start, me.today),
      months: begunMonths(window.start, window.end),
      share: formats.percent(elapsed),
      left: left(window.end),
    })
  }
  return <p>{text()}</p>
}
