import { type Actor, caseScope } from '@etappe/domain/access/policy'
import type { CaseQuery } from '@etappe/domain/cases/case-query'

const shown = 12
const latestFirst = { sort: 'lastContact', descending: true, limit: shown } as const

/** The running cases a person accompanies or is responsible for, the latest contact first. */
export function myCases(actor: Actor): CaseQuery {
  const { assignedTo } = caseScope(actor)
  return { ...latestFirst, filters: assignedTo === null ? { owner: [actor.userId] } : { facilitator: [assignedTo] } }
}

/** Every running case in sight, or those found by name, place or number. */
export const allCases = (text: string): CaseQuery => ({ ...latestFirst, filters: text === '' ? {} : { text } })
