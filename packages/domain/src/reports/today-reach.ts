import { type Actor, can, caseScope } from '../access/policy.ts'
import type { CaseFilters } from '../cases/case-query.ts'

/** Whose cases a start page is about: those a person owns or facilitates today, those of the own offices, or all. */
export const todayReaches = ['mine', 'office', 'all'] as const
export type TodayReach = (typeof todayReaches)[number]

/** The reaches a person can choose from, the narrowest first. */
export function reachesOf(actor: Actor): TodayReach[] {
  const scope = caseScope(actor)
  return ['mine', ...(scope.offices.length > 0 ? (['office'] as const) : []), ...(scope.all ? (['all'] as const) : [])]
}

/** What a list of cases is narrowed to in order to show a reach. */
export function reachFilters(reach: TodayReach, actor: Actor): CaseFilters {
  const { all, offices, assignedTo } = caseScope(actor)
  if (reach === 'all') return {}
  if (reach === 'office') return { office: [...offices] }
  if (assignedTo === null) return { owner: [actor.userId] }
  return all || offices.length > 0 ? { person: [actor.userId] } : { facilitator: [actor.userId] }
}

/**
 * The reach a start page opens with. Who distributes work looks at all of it; everybody else at their own cases, or, as
 * long as they have none, at what they can see.
 */
export function startReach(actor: Actor, hasOwnCases: boolean): TodayReach {
  const reaches = reachesOf(actor)
  const widest = reaches.at(-1) ?? 'mine'
  return hasOwnCases && !can(actor, 'case.assignFacilitator').ok ? 'mine' : widest
}
