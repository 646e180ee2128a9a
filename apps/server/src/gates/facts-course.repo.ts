import type { GateFacts, GrantedWaiver } from '@etappe/domain/gates/gate-facts'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { RequestSubject } from '@etappe/domain/requests/case-request'
import type { Db, Tx } from '../db/database.ts'
import { among } from '../db/portable.ts'
import { byCase } from './by-case.ts'

const listMilestones = (db: Db | Tx, ids: readonly CaseId[]) =>
  db
    .selectFrom('milestone')
    .leftJoin('document', 'document.id', 'milestone.documentId')
    .select([
      'milestone.id',
      'milestone.caseId',
      'milestone.kind',
      'milestone.title',
      'milestone.dueOn',
      'milestone.doneOn',
      'document.name as documentName',
    ])
    .where('milestone.caseId', 'in', among(db, ids))
    .orderBy('milestone.dueOn')
    .orderBy('milestone.id')
    .execute()

/**
 * Meetings without their texts. Those that were held are picked out afterwards: asked for their state as well, SQLite would walk
 * the held meetings of the whole programme.
 */
const listMeetings = (db: Db | Tx, ids: readonly CaseId[]) =>
  db
    .selectFrom('meeting')
    .select(['id', 'caseId', 'kind', 'heldOn', 'state'])
    .select((eb) => eb.case().when('notes', '=', '').then(0).else(1).end().as('hasMinutes'))
    .where('caseId', 'in', among(db, ids))
    .execute()

/** What is still only planned, and the facilitation that was delivered. */
const listServices = (db: Db | Tx, ids: readonly CaseId[]) =>
  db
    .selectFrom('supportService')
    .select(['id', 'caseId', 'kind', 'state', 'amount', 'on', 'title'])
    .where('caseId', 'in', among(db, ids))
    .where((eb) => eb.or([eb('state', '=', 'planned'), eb.and([eb('state', '=', 'delivered'), eb('kind', '=', 'facilitation')])]))
    .orderBy('on')
    .orderBy('id')
    .execute()

const listWaivers = (db: Db | Tx, ids: readonly CaseId[]) =>
  db
    .selectFrom('caseRequest')
    .innerJoin('user', 'user.id', 'caseRequest.decidedBy')
    .select(['caseRequest.id', 'caseRequest.caseId', 'caseRequest.subject', 'caseRequest.reason', 'caseRequest.decidedOn', 'user.name'])
    .where('caseRequest.caseId', 'in', among(db, ids))
    .where('caseRequest.kind', '=', 'waiver')
    .where('caseRequest.state', '=', 'granted')
    .orderBy('caseRequest.decidedOn', 'desc')
    .orderBy('caseRequest.id')
    .execute()

const listOpenRuns = (db: Db | Tx, ids: readonly CaseId[]) =>
  db.selectFrom('phaseRun').select(['id', 'caseId']).where('caseId', 'in', among(db, ids)).where('leftOn', 'is', null).execute()

function waiverFrom(row: Awaited<ReturnType<typeof listWaivers>>[number]): GrantedWaiver[] {
  const subject = JSON.parse(row.subject) as RequestSubject
  if (subject.kind !== 'waiver' || row.decidedOn === null) return []
  const { gate, code, phaseRunId } = subject
  return [{ gate, code, phaseRunId, requestId: row.id, reason: row.reason, byName: row.name, on: row.decidedOn }]
}

type CourseFacts = Pick<GateFacts, 'milestones' | 'meetings' | 'plannedServices' | 'facilitation' | 'waivers' | 'phaseRunId'>

/** What happened in some cases: milestones, meetings, services, waivers, and the stay each is in. Five statements. */
export async function readCourseFacts(db: Db | Tx, ids: readonly CaseId[]): Promise<(id: CaseId) => CourseFacts> {
  const [milestones, meetings, services, waivers, runs] = await Promise.all([
    listMilestones(db, ids),
    listMeetings(db, ids),
    listServices(db, ids),
    listWaivers(db, ids),
    listOpenRuns(db, ids),
  ])
  const milestonesOf = byCase(milestones)
  const meetingsOf = byCase(meetings)
  const servicesOf = byCase(services)
  const waiversOf = byCase(waivers)
  const runsOf = byCase(runs)
  return (id) => ({
    milestones: milestonesOf(id),
    meetings: meetingsOf(id)
      .filter((it) => it.state === 'held')
      .map(({ hasMinutes, ...it }) => ({ ...it, hasMinutes: hasMinutes === 1 })),
    plannedServices: servicesOf(id).filter((it) => it.state === 'planned'),
    facilitation: servicesOf(id).filter((it) => it.state === 'delivered'),
    waivers: waiversOf(id).flatMap(waiverFrom),
    phaseRunId: runsOf(id)[0]?.id ?? null,
  })
}
