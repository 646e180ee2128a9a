import { type Application } from '@etappe/domain/applications/application'
import type { ApplicationFields } from '@etappe/domain/applications/application-fields'
import type { ApplicationNumber } from '@etappe/domain/applications/application-number'
import { assessEligibility } from '@etappe/domain/applications/assess-eligibility'
import type { Eligibility } from '@etappe/domain/applications/eligibility'
import type { Round } from '@etappe/domain/applications/round'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { addDays, type Day, type Instant } from '@etappe/domain/kernel/day'
import { type ApplicationId, type CaseId, commandId, type UserId } from '@etappe/domain/kernel/id'
import type { Municipality } from '@etappe/domain/municipalities/municipality'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import { startVersion } from '@etappe/domain/programme/start-definition'
import type { ApplicationPlan } from './application-plan.ts'
import type { Cast, OfficeTeam } from './cast.ts'
import type { DemoPapers } from './demo-papers.ts'
import type { Random } from './random.ts'
import type { Step, Write } from './story.ts'
import { berlinInstant, dayAt, minutesLater, workingDayFrom, workingDayUntil } from './working-days.ts'

/** Everything about an application that is settled before its story is told. */
export interface ApplicationScene {
  readonly plan: ApplicationPlan
  readonly random: Random
  readonly today: Day
  readonly definition: ProgrammeDefinition
  readonly papers: DemoPapers
  readonly cast: Cast
  readonly team: OfficeTeam
  readonly id: ApplicationId
  readonly number: ApplicationNumber
  readonly fields: ApplicationFields
  readonly municipalities: readonly Municipality[]
  readonly round: Round
  readonly submittedAt: Instant
  /** The one this is a twin of. */
  readonly twinOf: ApplicationId | null
  /** The case it became, and the day by which it was admitted. */
  readonly admission?: { readonly caseId: CaseId; readonly caseNumber: CaseNumber; readonly startOn: Day; readonly before: Day }
}

/** Who of the office works on applications on a day, the demo's own account first where it is one of them. */
export function staffOn({ team, cast }: Pick<ApplicationScene, 'team' | 'cast'>, at: Instant): UserId[] {
  const day = dayAt(at)
  const present = team.staff.filter((it) => it.userId !== cast.newcomer && it.from <= day && (it.to === null || day <= it.to))
  return present.map((it) => it.userId)
}

/** The moments of a story, each in office hours and after the one before, the last of them before the day of seeding. */
export function momentsFrom(scene: Pick<ApplicationScene, 'random' | 'today' | 'submittedAt' | 'admission'>) {
  const last = workingDayUntil(addDays(scene.admission?.before ?? scene.today, -1))
  let now = scene.submittedAt
  return (days: number): Instant => {
    const wanted = workingDayFrom(addDays(dayAt(now), days))
    const on = wanted <= last ? wanted : last
    const at = berlinInstant(on, scene.random.int(500, 930))
    now = at > now ? at : minutesLater(now, scene.random.int(7, 25))
    return now
  }
}

/** One thing somebody did; nobody for the applicant. */
export const did = ({ random }: Pick<ApplicationScene, 'random'>, at: Instant, actorId: UserId | null, writes: readonly Write[]): Step => ({
  at,
  actorId,
  commandId: commandId.parse(random.uuid()),
  writes,
})

/** The application changed. */
export const changed = ({ id }: Pick<ApplicationScene, 'id'>, type: Write['type'], fields: Partial<Application>): Write => ({
  noun: 'application',
  type,
  id,
  fields,
})

/** The prerequisites as they stand on a day. */
export const eligibilityOn = (
  { plan, definition, fields, municipalities }: ApplicationScene,
  judgements: Application['judgements'],
  on: Day,
): Eligibility =>
  assessEligibility({
    kind: plan.kind,
    uses: definition.gates[plan.kind].admission,
    programmeVersion: startVersion,
    fields,
    municipalities,
    judgements,
    on,
  })
