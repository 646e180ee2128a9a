import type { CaseScope } from '@etappe/domain/access/policy'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { PassedGate } from '@etappe/domain/cases/gate'
import type { GateProposal } from '@etappe/domain/gates/gate-proposal'
import type { GateRecord } from '@etappe/domain/gates/gate-record'
import type { WaitingProposal } from '@etappe/domain/gates/waiting-proposal'
import type { CaseId, GateProposalId, GateRecordId } from '@etappe/domain/kernel/id'
import type { CaseRequest } from '@etappe/domain/requests/case-request'
import { inCaseScope } from '../cases/case-scope.repo.ts'
import type { Db, Tx } from '../db/database.ts'
import { among } from '../db/portable.ts'
import { caseRequestTable } from '../requests/case-request.table.ts'
import { gateProposalTable, gateRecordTable } from './gate.table.ts'

/** What the page of a case shows of its gates. */
export async function readGateHeads(db: Db | Tx, id: CaseId): Promise<Pick<CaseDetail, 'gateRecords' | 'openProposal' | 'openRequests'>> {
  const [gateRecords, proposal, requests] = await Promise.all([
    db
      .selectFrom('gateRecord')
      .select(['id', 'gate', 'phaseRunId', 'result', 'passedOn'])
      .where('caseId', '=', id)
      .orderBy('sequence')
      .execute(),
    db.selectFrom('gateProposal').select(gateProposalTable.columns).where('caseId', '=', id).where('state', '=', 'open').executeTakeFirst(),
    db
      .selectFrom('caseRequest')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('caseId', '=', id)
      .where('state', '=', 'open')
      .executeTakeFirstOrThrow(),
  ])
  return { gateRecords, openProposal: proposal ? gateProposalTable.decode(proposal) : null, openRequests: Number(requests.count) }
}

/** Which of these cases have passed the admission gate. */
export async function listAdmitted(db: Db | Tx, ids: readonly CaseId[]): Promise<Set<CaseId>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('gateRecord')
    .select('caseId')
    .where('caseId', 'in', among(db, ids))
    .where('gate', '=', 'admission')
    .execute()
  return new Set(rows.map((row) => row.caseId))
}

/** The gates a case has passed, the oldest first. */
export const listPassedGates = (db: Db | Tx, id: CaseId): Promise<PassedGate[]> =>
  db.selectFrom('gateRecord').select(['id', 'gate', 'phaseRunId', 'passedOn']).where('caseId', '=', id).orderBy('sequence').execute()

/** These records of passed gates, as they were stored. */
export async function listGateRecords(db: Db | Tx, ids: readonly GateRecordId[]): Promise<GateRecord[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('gateRecord').select(gateRecordTable.columns).where('id', 'in', ids).execute()
  return rows.map(gateRecordTable.decode)
}

export async function findProposal(db: Db | Tx, id: GateProposalId): Promise<GateProposal | undefined> {
  const row = await db.selectFrom('gateProposal').select(gateProposalTable.columns).where('id', '=', id).executeTakeFirst()
  return row && gateProposalTable.decode(row)
}

/** What was proposed about a case, the newest first. */
export async function listProposals(db: Db | Tx, id: CaseId): Promise<GateProposal[]> {
  const rows = await db
    .selectFrom('gateProposal')
    .select(gateProposalTable.columns)
    .where('caseId', '=', id)
    .orderBy('sequence', 'desc')
    .execute()
  return rows.map(gateProposalTable.decode)
}

/** Waivers asked for about a case, whatever became of them, the newest first. */
export async function listWaiverRequests(db: Db | Tx, id: CaseId): Promise<CaseRequest[]> {
  const rows = await db
    .selectFrom('caseRequest')
    .select(caseRequestTable.columns)
    .where('caseId', '=', id)
    .where('kind', '=', 'waiver')
    .orderBy('requestedOn', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(caseRequestTable.decode)
}

/** More than anybody confirms in one go; the oldest come first. */
const mostWaiting = 200

/** Open proposals about cases a reader may see, the oldest first. */
export async function listOpenProposals(db: Db, scope: CaseScope): Promise<WaitingProposal[]> {
  const rows = await db
    .selectFrom('gateProposal')
    .innerJoin('case', 'case.id', 'gateProposal.caseId')
    .innerJoin('user', 'user.id', 'gateProposal.proposedBy')
    .select(gateProposalTable.columns.map((it) => `gateProposal.${it}` as const))
    .select(['case.number', 'case.name', 'case.kind', 'case.officeCode', 'case.phase', 'case.placeName', 'user.name as proposedByName'])
    .where('gateProposal.state', '=', 'open')
    .where('case.lifecycle', '=', 'active')
    .where((eb) => inCaseScope(scope)(eb as never))
    .orderBy('gateProposal.proposedOn')
    .orderBy('gateProposal.id')
    .limit(mostWaiting)
    .execute()
  return rows.map(({ number, name, kind, officeCode, phase, placeName, proposedByName, ...row }) => {
    const proposal = gateProposalTable.decode(row)
    return { proposal, case: { id: proposal.caseId, number, name, kind, officeCode, phase, placeName }, proposedByName }
  })
}
