import type { Day } from '../kernel/day.ts'
import { type LineState, lineStates } from './ledger.ts'
import type { LedgerPage, LedgerRow } from './ledger-view.ts'

const never = '9999-12-31' as Day

const rank = ({ worst }: LedgerRow): number => (worst === null ? lineStates.length : lineStates.indexOf(worst))

/** The day by which somebody has to act, or else the end of the support. */
const turnOf = ({ worst, ledger: { lines, window } }: LedgerRow): Day =>
  lines
    .filter((it) => it.state === worst)
    .reduce<Day>((first, { catchUpBy }) => (catchUpBy !== null && catchUpBy < first ? catchUpBy : first), window?.end ?? never)

/** The worst first; within a state those whose time runs out first. */
export function sortLedgers(rows: readonly LedgerRow[]): LedgerRow[] {
  const keyed = rows.map((row) => ({ row, rank: rank(row), turn: turnOf(row) }))
  keyed.sort((a, b) => {
    if (a.rank !== b.rank) return a.rank - b.rank
    if (a.turn !== b.turn) return a.turn < b.turn ? -1 : 1
    return a.row.number < b.row.number ? -1 : 1
  })
  return keyed.map((it) => it.row)
}

/** How many ledgers have which worst line. */
export function countByWorst(rows: readonly LedgerRow[]): LedgerPage['counts'] {
  const count = (state: LineState) => rows.filter((it) => it.worst === state).length
  return Object.fromEntries(lineStates.map((it) => [it, count(it)])) as LedgerPage['counts']
}
