import { type Pillar, pillars } from '../baseline/pillar.ts'
import { type Day, isValidOn } from '../kernel/day.ts'
import type { OrganisationKind } from './organisation.ts'
import type { Department, Participation } from './participation.ts'

/** Who takes part, with what is known of the organisation. */
export interface Participant {
  readonly participation: Participation
  readonly kind: OrganisationKind
  /** The sector the organisation mostly works in. */
  readonly pillar: Pillar | null
}

/** Departments without which an overall strategy is not worked out across departments. */
export const neededDepartments = ['socialYouth', 'health', 'education'] as const satisfies readonly Department[]

/** How the steering group stands on a day. */
export interface SteeringGroupCheck {
  /** Organisations with a seat. */
  readonly members: number
  readonly missingDepartments: readonly Department[]
  readonly missingPillars: readonly Pillar[]
  /** Somebody with a seat, or who decides, may do so. */
  readonly hasMandate: boolean
}

const onDay = (participants: readonly Participant[], on: Day) => participants.filter((it) => isValidOn(it.participation, on))

const countOf = (participants: readonly Participant[]) => new Set(participants.map((it) => it.participation.organisationId)).size

/** The pillar a participation says, or else that of its organisation. */
export const pillarOf = ({ participation, pillar }: Participant): Pillar | null => participation.pillar ?? pillar

/** Which departments and pillars do not sit at the table of the steering group, and whether it has a mandate. */
export function checkSteeringGroup(participants: readonly Participant[], on: Day): SteeringGroupCheck {
  const now = onDay(participants, on)
  const seats = now.filter((it) => it.participation.role === 'steeringGroup')
  const departments = new Set(seats.map((it) => it.participation.department))
  const present = new Set(seats.map(pillarOf))
  const deciding = now.filter((it) => it.participation.role === 'steeringGroup' || it.participation.role === 'decisionMaker')
  return {
    members: countOf(seats),
    missingDepartments: neededDepartments.filter((it) => !departments.has(it)),
    missingPillars: pillars.filter((it) => !present.has(it)),
    hasMandate: deciding.some((it) => it.participation.mandate !== ''),
  }
}

/** A network is at least this many different organisations. */
export const fewestOrganisations = 3

/** Day-care services and who provides them. */
export const dayCareKinds: readonly OrganisationKind[] = ['dayCareProvider', 'dayCare', 'childminding']
export const publicBodies: readonly OrganisationKind[] = ['administration', 'politics']
const providers: readonly OrganisationKind[] = [...dayCareKinds, 'familyCentre']

/** What the gates ask of who takes part. */
export interface ParticipationFacts {
  /** Different organisations that take part on the day, not as guests. */
  readonly activeOrganisations: number
  readonly hasProviders: boolean
  readonly hasParents: boolean
  readonly hasAdministrationOrPolitics: boolean
  readonly hasCoordination: boolean
}

export function participationFacts(participants: readonly Participant[], on: Day): ParticipationFacts {
  const active = onDay(participants, on).filter((it) => it.participation.role !== 'guest')
  const has = (kinds: readonly OrganisationKind[]) => active.some((it) => kinds.includes(it.kind))
  return {
    activeOrganisations: countOf(active),
    hasProviders: has(providers),
    hasParents: has(['parents']),
    hasAdministrationOrPolitics: has(publicBodies),
    hasCoordination: active.some((it) => it.participation.role === 'coordination'),
  }
}
