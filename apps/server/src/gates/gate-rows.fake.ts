import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { Gate } from '@etappe/domain/cases/gate'
import type { CriterionCode } from '@etappe/domain/gates/criterion'
import type { GateProposal } from '@etappe/domain/gates/gate-proposal'
import type { GateRecord } from '@etappe/domain/gates/gate-record'
import type { Day } from '@etappe/domain/kernel/day'
import { type CaseId, caseRequestId, type PhaseRunId, type UserId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { CaseRequest } from '@etappe/domain/requests/case-request'
import { caseRequestTable } from '../requests/case-request.table.ts'
import { type TestServer, testToday } from '../testing.ts'
import { gateProposalTable, gateRecordTable } from './gate.table.ts'

async function runOf(server: TestServer, id: CaseId): Promise<PhaseRunId> {
  const runs = server.database.read.selectFrom('phaseRun').select('id').where('caseId', '=', id).where('leftOn', 'is', null)
  return (await runs.executeTakeFirstOrThrow()).id
}

type ProposalRow = Pick<GateProposal, 'id' | 'caseId' | 'proposedBy'> & Partial<GateProposal>

/** Puts a proposal for the admission into the database, whatever the criteria say. */
export async function proposalRow(server: TestServer, it: ProposalRow): Promise<void> {
  const row: GateProposal = {
    gate: 'admission',
    sequence: 1,
    phaseRunId: await runOf(server, it.caseId),
    passOn: testToday,
    comment: '',
    conditions: [],
    proposedFor: null,
    proposedOn: testToday,
    state: 'open',
    decidedBy: null,
    decidedOn: null,
    decisionComment: '',
    version: 1,
    ...it,
  }
  await server.database.write
    .insertInto('gateProposal')
    .values(gateProposalTable.encode(row) as never)
    .execute()
}

type RecordRow = Pick<GateRecord, 'id' | 'caseId' | 'proposedBy'> & { readonly gate?: Gate }

/** Puts the record of a gate that was passed into the database, for tests that only need that there is one. */
export async function recordRow(server: TestServer, { id, caseId, proposedBy, gate = 'goals' }: RecordRow): Promise<void> {
  const row: GateRecord = {
    id,
    caseId,
    gate,
    sequence: 1,
    proposalId: null,
    phaseRunId: await runOf(server, caseId),
    result: 'passed',
    passedOn: '2026-07-01' as Day,
    proposedBy,
    proposedOn: '2026-07-01' as Day,
    proposalComment: '',
    confirmedBy: proposedBy,
    confirmedOn: '2026-07-01' as Day,
    confirmationComment: '',
    subject: {
      number: 'KI-N-001' as CaseNumber,
      name: '',
      placeName: '',
      officeCode: 'KI' as OfficeCode,
      proposedByName: '',
      confirmedByName: '',
      plannedOn: '2026-07-01' as Day,
    },
    evaluation: { gate, kind: 'network', programmeVersion: 1, on: '2026-07-01' as Day, criteria: [] },
    conditions: [],
    version: 1,
  }
  await server.database.write
    .insertInto('gateRecord')
    .values(gateRecordTable.encode(row) as never)
    .execute()
}

interface Waived {
  readonly caseId: CaseId
  readonly gate: Gate
  readonly code: CriterionCode
  readonly hardness: 'hard' | 'soft'
  readonly by: UserId
}

/** Grants a waiver for the stay a case is in, as the decision queue would. */
export async function waiverRow(server: TestServer, { caseId, by, ...it }: Waived): Promise<CaseRequest> {
  const row: CaseRequest = {
    id: caseRequestId.parse(crypto.randomUUID()),
    caseId,
    kind: 'waiver',
    matter: it.code,
    subject: { kind: 'waiver', ...it, phaseRunId: await runOf(server, caseId) },
    reason: 'Im Einzelfall vertretbar',
    requestedBy: by,
    requestedFor: null,
    requestedOn: testToday,
    state: 'granted',
    decidedBy: by,
    decidedOn: testToday,
    comment: '',
    version: 1,
  }
  await server.database.write
    .insertInto('caseRequest')
    .values(caseRequestTable.encode(row) as never)
    .execute()
  return row
}
