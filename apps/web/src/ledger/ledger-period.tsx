import { planBasisOf } from '@etappe/domain/cases/case-detail'
import { phaseSteps } from '@etappe/domain/cases/phase-plan'
import { supportLeft } from '@etappe/domain/cases/support-left'
import type { SupportWindow } from '@etappe/domain/facilitation/ledger'
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
  const aheadWords = (): string => {
    const step = phaseSteps(planBasisOf(detail), detail.case, detail.runs, me.today).at(-1)
    const from = window?.start ?? step?.plannedStart
    const to = window?.end ?? step?.plannedEnd
    return said.ahead({ period: from && to ? said.aheadPlanned({ from: formats.day(from), to: formats.day(to) }) : said.aheadOpen })
  }
  const endWords = ({ start, end }: SupportWindow): string => {
    const { closedOn } = detail.case
    const balance = { done: lines.filter((it) => it.state === 'done').length, total: lines.length }
    const days = { from: formats.day(start), to: formats.day(end), ...balance }
    return closedOn !== null && closedOn < end ? said.discontinued({ ...days, on: formats.day(closedOn) }) : said.ended(days)
  }
  const runningWords = ({ start, end }: SupportWindow): string =>
    said.running({
      from: formats.day(start),
      to: formats.day(end),
      month: begunMonths(start, me.today),
      months: begunMonths(start, end),
      share: formats.percent(elapsed),
      left: left(end),
    })
  const text = (): string => {
    if (stage === 'ahead') return aheadWords()
    if (window === null) return said.never
    return stage === 'ended' ? endWords(window) : runningWords(window)
  }
  return <p>{text()}</p>
}
