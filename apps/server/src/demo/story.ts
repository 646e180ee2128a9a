import type { AuditEvent, EventType } from '@etappe/domain/audit/event'
import type { Case } from '@etappe/domain/cases/case'
import type { PhaseRun } from '@etappe/domain/cases/phase'
import type { CaseDocument } from '@etappe/domain/documents/document'
import type { Assignment } from '@etappe/domain/facilitation/assignment'
import type { Instant } from '@etappe/domain/kernel/day'
import type { CommandId, UserId } from '@etappe/domain/kernel/id'
import type { Meeting } from '@etappe/domain/meetings/meeting'
import type { Milestone } from '@etappe/domain/meetings/milestone'
import type { Grant } from '@etappe/domain/users/grant'
import type { User } from '@etappe/domain/users/user'
import type { Organisation } from '@etappe/domain/organisations/organisation'
import type { Contact } from '@etappe/domain/organisations/contact'
import type { Participation } from '@etappe/domain/organisations/participation'
import type { Cooperation } from '@etappe/domain/organisations/cooperation'
import type { Offer, OfferLink } from '@etappe/domain/baseline/offer'
import type { CoverageMark, CoverageReview, Transition } from '@etappe/domain/baseline/coverage'
import type { OwnIndicator, IndicatorValue } from '@etappe/domain/baseline/indicator'
import type { Finding } from '@etappe/domain/baseline/finding'
import type { SituationReport } from '@etappe/domain/baseline/situation-report'
import type { Plan } from '@etappe/domain/plan/plan'
import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure, ProgressNote } from '@etappe/domain/plan/measure'
import type { Decision } from '@etappe/domain/plan/decision'
import type { Adoption, PlanChange } from '@etappe/domain/plan/adoption'
import type { Release } from '@etappe/domain/plan/release'
import type { GateProposal } from '@etappe/domain/gates/gate-proposal'
import type { GateRecord } from '@etappe/domain/gates/gate-record'
import type { CaseRequest } from '@etappe/domain/requests/case-request'
import type { Escalation } from '@etappe/domain/cases/escalation'
import type { GateDate } from '@etappe/domain/cases/gate-date'
import type { ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import type { HoldPeriod } from '@etappe/domain/cases/hold-period'
import type { SupportService } from '@etappe/domain/facilitation/support-service'
import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationFile } from '@etappe/domain/applications/application-file'
import type { ApplicationMail } from '@etappe/domain/applications/application-mail'
import type { AskBack } from '@etappe/domain/applications/ask-back'
import type { Interview } from '@etappe/domain/applications/interview'
import type { Rating } from '@etappe/domain/applications/rating'
import type { Round } from '@etappe/domain/applications/round'
import { alteration, insertion } from '../kernel/record-writer.ts'

/** The records the invented programme is made of. */
export interface Records {
  user: User
  grant: Grant
  case: Case
  phaseRun: PhaseRun
  assignment: Assignment
  milestone: Milestone
  meeting: Meeting
  organisation: Organisation
  contact: Contact
  participation: Participation
  cooperation: Cooperation
  offer: Offer
  offerLink: OfferLink
  coverageMark: CoverageMark
  coverageReview: CoverageReview
  transition: Transition
  ownIndicator: OwnIndicator
  indicatorValue: IndicatorValue
  finding: Finding
  situationReport: SituationReport
  plan: Plan
  goal: Goal
  measure: Measure
  progressNote: ProgressNote
  decision: Decision
  adoption: Adoption
  planChange: PlanChange
  release: Release
  gateProposal: GateProposal
  gateRecord: GateRecord
  caseRequest: CaseRequest
  gateDate: GateDate
  holdPeriod: HoldPeriod
  escalation: Escalation
  supportService: SupportService
  programmeVersion: ProgrammeVersion
  applicationRound: Round
  application: Application
  applicationFile: ApplicationFile
  document: CaseDocument
  askBack: AskBack
  interview: Interview
  rating: Rating
  admissionDecision: AdmissionDecision
  applicationMail: ApplicationMail
}
type Noun = keyof Records

/** One record made or changed. The version counts by itself. */
export type Write = {
  [N in Noun]:
    | { readonly noun: N; readonly type: EventType; readonly record: Records[N] }
    | { readonly noun: N; readonly type: EventType; readonly id: Records[N]['id']; readonly fields: Partial<Records[N]> }
}[Noun]

/** What one person did at once, like a command. */
export interface Step {
  readonly at: Instant
  readonly actorId: UserId | null
  readonly commandId: CommandId
  readonly undoes?: CommandId
  readonly writes: readonly Write[]
}

export type Entry = AuditEvent & {
  readonly at: Instant
  readonly actorId: UserId | null
  readonly commandId: CommandId
  readonly undoes: CommandId | null
}

/** The log of some steps and the records as they stand in the end. */
export interface Told {
  readonly entries: readonly Entry[]
  readonly records: { readonly [N in Noun]: readonly Records[N][] }
}

/** What fills the phases, in an order in which what is named stands before what names it. */
export const contentNouns = [
  'organisation',
  'contact',
  'participation',
  'cooperation',
  'offer',
  'offerLink',
  'coverageMark',
  'coverageReview',
  'transition',
  'ownIndicator',
  'indicatorValue',
  'finding',
  'situationReport',
  'plan',
  'goal',
  'measure',
  'progressNote',
  'decision',
  'adoption',
  'planChange',
  'release',
  'gateProposal',
  'gateRecord',
  'caseRequest',
  'gateDate',
  'holdPeriod',
  'escalation',
  'supportService',
  'programmeVersion',
  'applicationRound',
  'application',
  'applicationFile',
  'document',
  'askBack',
  'interview',
  'rating',
  'admissionDecision',
  'applicationMail',
] as const satisfies readonly Noun[]

const nouns = [
  'user',
  'grant',
  'case',
  'phaseRun',
  'assignment',
  'milestone',
  'meeting',
  ...contentNouns,
] as const satisfies readonly Noun[]

type Kept = Map<string, { readonly noun: Noun; readonly record: Records[Noun] }>

function carryOut(kept: Kept, write: Write): AuditEvent | null {
  if ('record' in write) {
    if (kept.has(write.record.id)) throw new Error(`${write.noun} ${write.record.id} is made twice`)
    kept.set(write.record.id, { noun: write.noun, record: write.record })
    return insertion(write, write.record, write.type)
  }
  const before = kept.get(write.id)
  if (!before) throw new Error(`${write.noun} ${write.id} is changed (${write.type}) before it is made`)
  const made = alteration(write, before.record, write.fields as Partial<Records[Noun]>, write.type)
  if (made) kept.set(write.id, { noun: write.noun, record: made.after })
  return made?.event ?? null
}

const inOrder = (steps: readonly Step[]) => steps.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))

/** Carries out all steps in the order of time, so that the log and the records tell the same. */
export function tell(steps: readonly Step[], onStep: (step: Step) => void = () => undefined): Told {
  const kept: Kept = new Map()
  const entries = inOrder(steps).flatMap((step) => {
    onStep(step)
    const author = { at: step.at, actorId: step.actorId, commandId: step.commandId, undoes: step.undoes ?? null }
    return step.writes.flatMap((write): Entry[] => {
      const event = carryOut(kept, write)
      return event ? [{ ...author, ...event }] : []
    })
  })
  const of = <N extends Noun>(noun: N) => [...kept.values()].flatMap((it) => (it.noun === noun ? [it.record as Records[N]] : []))
  return { entries, records: Object.fromEntries(nouns.map((noun) => [noun, of(noun)])) as unknown as Told['records'] }
}

/** No record of any noun: what bulk data begin with. */
export const noRecords = Object.fromEntries(nouns.map((noun) => [noun, []])) as unknown as Told['records']
