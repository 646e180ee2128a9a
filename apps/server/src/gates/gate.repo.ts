import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { Db, Tx } from '../db/database.ts'
import { gateProposalTable } from './gate.table.ts'

/** What the page of a case shows of its gates. */
export async function readGateHeads(db: Db | Tx, id: CaseId): Promise<Pick<CaseDetail, 'gateRecords' | 'openProposal' | 'openRequests'>> {
  const [gateRecords, proposal, requests] = await Promise.all([
    db
      .selectFrom('gateRecord')
      .select(['id', 'gate', 'phaseRunId', 'result', 'passedOn'])
      .where('caseId', '=', id)
      .orderBy('passedOn')
      .orderBy('id')
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
  const rows = await db.selectFrom('gateRecord').select('caseId').where('caseId', 'in', ids).where('gate', '=', 'admission').execute()
  return new Set(rows.map((row) => row.caseId))
}
