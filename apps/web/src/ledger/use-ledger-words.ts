import { supportLeft } from '@etappe/domain/cases/support-left'
import type { Ledger, LedgerLine } from '@etappe/domain/facilitation/ledger'
import type { ServiceKind } from '@etappe/domain/facilitation/support-service'
import type { Day } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** Words of the ledger, with what is told from figures. */
export function useLedgerWords() {
  const { me, formats } = useApp()
  const words = useWords('ledger')
  /** "5 Monate", or days when there is less than one. */
  const left = (until: Day): string => {
    const it = supportLeft(me.today, until)
    if (it === null) return words.left.days({ count: 0 })
    return it.months > 0 ? words.left.months({ count: it.months }) : words.left.days({ count: it.days })
  }
  const amount = (kind: ServiceKind, value: number): string => words.amount[kind]({ amount: value })
  const state = ({ state: it }: LedgerLine, stage: Ledger['stage']): string => {
    if (it === null) return words.stage[stage]
    return (stage === 'ended' ? words.final : words.line)[it]
  }
  return { words, formats, left, amount, state }
}
