import { type Day, daysBetween } from '../kernel/day.ts'
import type { CaseDetail } from './case-detail.ts'
import { isRunning } from './lifecycle.ts'
import { isWaiting } from './waiting.ts'

/** What a running case can lack, in the order of urgency. */
export const missingParts = [
  'contact',
  'owner',
  'facilitator',
  'nextMilestone',
  'nextMeeting',
  'concern',
  'coordinator',
  'contactPerson',
  'contactWay',
  'steeringGroup',
  'topics',
] as const
export type MissingPart = (typeof missingParts)[number]

export interface Missing {
  readonly part: MissingPart
  /** Days without a held meeting; `null` for everything else. */
  readonly days: number | null
}

type Facts = Pick<CaseDetail, 'case' | 'assignments' | 'meetings' | 'lastContactOn' | 'nextMilestone' | 'terms'>

/** Days since the last held meeting, or since the admission, if the case is active, waits for nobody and they exceed the contact rhythm. */
function silentDays({ case: it, lastContactOn, terms }: Facts, today: Day): number | null {
  const days = daysBetween(lastContactOn ?? it.startedOn, today)
  return it.lifecycle === 'active' && !isWaiting(it, today) && days >= terms.contact[it.phase].amberAfter ? days : null
}

function missingIn(facts: Facts, today: Day): Readonly<Record<Exclude<MissingPart, 'contact'>, boolean>> {
  const it = facts.case
  const isModel = it.kind === 'modelMunicipality'
  return {
    owner: it.ownerId === null,
    facilitator: !facts.assignments.some(({ validTo }) => validTo === null || validTo >= today),
    nextMilestone: it.lifecycle === 'active' && facts.nextMilestone === null,
    nextMeeting: it.lifecycle === 'active' && !facts.meetings.some(({ state, heldOn }) => state === 'planned' && heldOn >= today),
    concern: it.kind === 'network' && it.concern.trim() === '',
    coordinator: isModel && it.coordinator === '',
    contactPerson: it.contactName === '',
    contactWay: it.contactName !== '' && it.contactEmail === '' && it.contactPhone === '',
    steeringGroup: isModel && it.steeringGroup === '',
    topics: it.topics.length === 0,
  }
}

/** What is missing in a case today. Nothing is missing in a closed one. */
export function missingOf(facts: Facts, today: Day): Missing[] {
  if (!isRunning(facts.case.lifecycle)) return []
  const days = silentDays(facts, today)
  const missing = missingIn(facts, today)
  return missingParts.flatMap((part): Missing[] => {
    if (part === 'contact') return days === null ? [] : [{ part, days }]
    return missing[part] ? [{ part, days: null }] : []
  })
}
