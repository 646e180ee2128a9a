import type { Finding } from './finding.ts'

type Placed = Pick<Finding, 'number' | 'votes' | 'weight'>

/** For sorting: as they were written down. */
export const byNumber = (a: Placed, b: Placed): number => a.number - b.number

/** For sorting: most dots on top, then what weighs more, then the older one. */
export const byVotes = (a: Placed, b: Placed): number => b.votes - a.votes || b.weight - a.weight || byNumber(a, b)

/** The dots after somebody gives one or takes one back; never fewer than none. */
export const votesAfter = (votes: number, by: 1 | -1): number => Math.max(0, votes + by)
