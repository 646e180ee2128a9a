import { type Actor, applicationScope, canSign, caseScope } from '@etappe/domain/access/policy'
import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import { applicationFields } from '@etappe/domain/applications/application-fields'
import type { Application } from '@etappe/domain/applications/application'
import type { ApplicationOfCase } from '@etappe/domain/applications/application-of-case'
import type { DecisionToSign } from '@etappe/domain/applications/decision-to-sign'
import { type Day, daysBetween } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { QuotaFill } from '@etappe/domain/offices/quota-fill'
import type { RequestMatter } from '@etappe/domain/requests/case-request'
import type { Db } from '../db/database.ts'
import { readQuotaFills } from '../offices/quota-fill.ts'
import { readPrecedents } from '../requests/request.repo.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import { findApplicationOfCase, listOpenDecisions } from './admission.repo.ts'
import { listApplicationsById } from './application.repo.ts'
import { placeOf } from './application-place.ts'
import { readPlaceNames } from './admission-places.ts'
import { listAdmissionDecisions, listInterviews } from './application-work.repo.ts'

const mattersOf = ({ exceptions, overrun }: AdmissionDecision): RequestMatter[] => [
  ...exceptions.map((it) => it.code),
  ...(overrun ? ['quotaOverrun' as const] : []),
]

interface Waiting {
  readonly decision: AdmissionDecision
  readonly application: Application
}

/** Decisions somebody may sign now, with their applications. */
async function listSignable(db: Db, actor: Actor): Promise<Waiting[]> {
  const open = await listOpenDecisions(db, applicationScope(actor))
  const applications = await listApplicationsById(
    db,
    open.map((it) => it.applicationId),
  )
  const byId = new Map(applications.map((it) => [it.id, it]))
  return open.flatMap((decision) => {
    const application = byId.get(decision.applicationId)
    return application && canSign(actor, 'application.countersign', application, decision).ok ? [{ decision, application }] : []
  })
}

/** How many decisions wait for this person's signature. */
export const countToSign = async (db: Db, actor: Actor): Promise<number> => (await listSignable(db, actor)).length

/** What names an application where it is decided about. */
export const rowOf = ({ id, number, name, kind, state, officeCode, institution, submittedOn }: Application) => ({
  id,
  number,
  name,
  kind,
  state,
  officeCode,
  institution,
  submittedOn,
})

const fillOf = (fills: readonly QuotaFill[], it: Application): QuotaFill | null =>
  fills.find((one) => one.officeCode === it.officeCode && one.kind === it.kind) ?? null

/** Decisions that wait for this person's signature, the oldest first, with what it takes to sign them. */
export async function readToSign(db: Db, actor: Actor, today: Day): Promise<DecisionToSign[]> {
  const waiting = await listSignable(db, actor)
  const applications = waiting.map((it) => it.application)
  const [names, people, fills, precedentsOf] = await Promise.all([
    readPlaceNames(db, applications),
    namesOfUsers(
      db,
      waiting.map((it) => it.decision.proposedBy),
    ),
    waiting.length > 0 ? readQuotaFills(db, today) : [],
    readPrecedents(
      db,
      caseScope(actor),
      waiting.flatMap((it) => mattersOf(it.decision)),
    ),
  ])
  return waiting.map(({ decision, application }) => ({
    decision,
    application: { ...rowOf(application), placeName: placeOf(application, names) },
    proposedByName: people[decision.proposedBy] ?? '',
    days: daysBetween(decision.proposedOn, today),
    fill: fillOf(fills, application),
    precedents: mattersOf(decision).map((matter) => {
      const { granted, refused, rows } = precedentsOf(matter)
      return { matter, granted, refused, rows: [...rows] }
    }),
  }))
}

/** The application a case came from, or `null` where the case was opened by hand. */
export async function readApplicationOfCase(db: Db, id: CaseId): Promise<ApplicationOfCase | null> {
  const it = await findApplicationOfCase(db, id)
  if (!it) return null
  const [interviews, decisions, names] = await Promise.all([
    listInterviews(db, it.id),
    listAdmissionDecisions(db, [it.id]),
    readPlaceNames(db, [it]),
  ])
  const decision = decisions.find((one) => one.state === 'signed' && one.result === 'admitted') ?? null
  const people = await namesOfUsers(db, [
    ...interviews.map((one) => one.heldBy),
    ...[decision?.proposedBy, decision?.signedBy].flatMap((one) => one ?? []),
  ])
  const { number, kind, channel, submittedOn } = it
  return {
    id: it.id,
    number,
    kind,
    channel,
    submittedOn,
    fields: applicationFields.parse(it),
    placeName: placeOf(it, names),
    interviews: interviews.map(({ id: of, heldOn, participants, answers, heldBy }) => ({
      id: of,
      heldOn,
      participants,
      answers,
      heldByName: people[heldBy] ?? '',
    })),
    decision: decision && {
      id: decision.id,
      exceptions: decision.exceptions,
      overrun: decision.overrun,
      signedOn: decision.signedOn,
      proposedByName: people[decision.proposedBy] ?? '',
      signedByName: people[decision.signedBy ?? ''] ?? '',
    },
  }
}
