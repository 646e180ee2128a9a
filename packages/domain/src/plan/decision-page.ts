import type { Goal } from './goal.ts'
import type { Measure } from './measure.ts'
import { totalCost } from './measure-rules.ts'
import { byPosition } from './position.ts'

/** As many goals as a page for those who decide shows. */
export const shownGoals = 3
const shownFundings = 3

/** What belongs to a plan on the page for those who decide: what was dropped no longer does. */
const isMeant = (it: Pick<Measure, 'state'>): boolean => it.state !== 'dropped'

/** Goals by what matters most: priority, then the order people gave. */
export const byImportance = (a: Goal, b: Goal): number => a.priority - b.priority || byPosition(a, b)

/**
 * The measures to name when only `count` fit: one of each goal in turn, the most important goal first, so that no goal takes all
 * the room. They stand in the order of their goals.
 */
export function mainMeasures(goals: readonly Goal[], measures: readonly Measure[], count: number): Measure[] {
  const ofGoals = goals
    .toSorted(byImportance)
    .map((goal) => measures.filter((it) => isMeant(it) && it.goalId === goal.id).toSorted(byPosition))
  const longest = Math.max(0, ...ofGoals.map((it) => it.length))
  const inTurn = Array.from({ length: longest }, (_, turn) => ofGoals.flatMap((of) => of[turn] ?? [])).flat()
  const chosen = new Set(inTurn.slice(0, count))
  return ofGoals.flat().filter((it) => chosen.has(it))
}

export interface CostSummary {
  readonly euro: number
  /** Euros by what people wrote about the funding, most first; `null` where nothing is written. */
  readonly byFunding: readonly { readonly funding: string | null; readonly euro: number }[]
  /** Euros of further fundings that are not named. */
  readonly otherEuro: number
  readonly neutral: number
  readonly open: number
}

/** What a plan costs, by how it is paid for. */
export function costSummary(measures: readonly Measure[]): CostSummary {
  const meant = measures.filter(isMeant)
  const groups = Map.groupBy(
    meant.filter((it) => it.costState === 'amount'),
    (it) => it.funding.trim(),
  )
  const sums = [...groups].map(([funding, of]) => ({ funding: funding === '' ? null : funding, euro: totalCost(of) }))
  const named = sums.filter((it) => it.funding !== null && it.euro > 0).toSorted((a, b) => b.euro - a.euro)
  const unnamed = sums.filter((it) => it.funding === null && it.euro > 0)
  return {
    euro: totalCost(meant),
    byFunding: [...named.slice(0, shownFundings), ...unnamed],
    otherEuro: named.slice(shownFundings).reduce((sum, it) => sum + it.euro, 0),
    neutral: meant.filter((it) => it.costState === 'neutral').length,
    open: meant.filter((it) => it.costState === 'open').length,
  }
}

/** How many measures there are to name at all. */
export const countMeant = (measures: readonly Measure[]): number => measures.filter(isMeant).length
