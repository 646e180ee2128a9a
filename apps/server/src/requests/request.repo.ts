import { type CaseScope } from '@etappe/domain/access/policy'
import type { CaseRequest, RequestMatter } from '@etappe/domain/requests/case-request'
import { type Precedent, precedentRows, type Precedents, type RequestRow } from '@etappe/domain/requests/request-row'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId, CaseRequestId, UserId } from '@etappe/domain/kernel/id'
import type { Page } from '@etappe/domain/kernel/page'
import { inCaseScope } from '../cases/case-scope.repo.ts'
import type { Db, Tx } from '../db/database.ts'
import { findRow } from '../db/record.repo.ts'
import { caseRequestTable } from './case-request.table.ts'

export async function findRequest(db: Db | Tx, id: CaseRequestId): Promise<CaseRequest | undefined> {
  const row = await findRow(db, 'caseRequest', id)
  return row && caseRequestTable.decode(row)
}

/** The open requests about a case, the oldest first. */
export async function listOpenOf(db: Db | Tx, caseId: CaseId): Promise<CaseRequest[]> {
  const rows = await db
    .selectFrom('caseRequest')
    .select(caseRequestTable.columns)
    .where('caseId', '=', caseId)
    .where('state', '=', 'open')
    .orderBy('requestedOn')
    .orderBy('id')
    .execute()
  return rows.map(caseRequestTable.decode)
}

const columns = caseRequestTable.columns.map((it) => `caseRequest.${it}` as const)

function rowsIn(db: Db, scope: CaseScope) {
  return db
    .selectFrom('caseRequest')
    .innerJoin('case', 'case.id', 'caseRequest.caseId')
    .innerJoin('user as asker', 'asker.id', 'caseRequest.requestedBy')
    .leftJoin('user as decider', 'decider.id', 'caseRequest.decidedBy')
    .where(inCaseScope(scope))
    .select(columns)
    .select([
      'case.number as caseNumber',
      'case.name as caseName',
      'case.kind as caseKind',
      'case.placeName as placeName',
      'case.officeCode as officeCode',
      'case.phase as phase',
      'asker.name as requestedByName',
      'decider.name as decidedByName',
    ])
}
type Read = Omit<RequestRow, 'request'>
const toRow = ({
  caseNumber,
  caseName,
  caseKind,
  placeName,
  officeCode,
  phase,
  requestedByName,
  decidedByName,
  ...row
}: Read): RequestRow => ({
  request: caseRequestTable.decode(row),
  caseNumber,
  caseName,
  caseKind,
  placeName,
  officeCode,
  phase,
  requestedByName,
  decidedByName,
})

/** The open requests a reader can see, the oldest first. */
export async function listOpen(db: Db, scope: CaseScope): Promise<RequestRow[]> {
  const rows = await rowsIn(db, scope)
    .where('caseRequest.state', '=', 'open')
    .orderBy('caseRequest.requestedOn')
    .orderBy('caseRequest.id')
    .execute()
  return rows.map(toRow)
}

/** Every request about a case, the newest first. */
export async function listOfCase(db: Db, scope: CaseScope, caseId: CaseId): Promise<RequestRow[]> {
  const rows = await rowsIn(db, scope)
    .where('caseRequest.caseId', '=', caseId)
    .orderBy('caseRequest.requestedOn', 'desc')
    .orderBy('caseRequest.id', 'desc')
    .execute()
  return rows.map(toRow)
}

/** What a person asked for, as far as they still see the case: open, or decided since a day. */
export async function listAskedBy(db: Db, scope: CaseScope, by: { readonly userId: UserId; readonly since: Day }): Promise<RequestRow[]> {
  const rows = await rowsIn(db, scope)
    .where('caseRequest.requestedBy', '=', by.userId)
    .where((eb) =>
      eb.or([
        eb('caseRequest.state', '=', 'open'),
        eb.and([eb('caseRequest.state', 'in', ['granted', 'refused']), eb('caseRequest.decidedOn', '>=', by.since)]),
      ]),
    )
    .where((eb) => eb.or([eb('caseRequest.decidedBy', 'is', null), eb('caseRequest.decidedBy', '<>', by.userId)]))
    .orderBy('caseRequest.requestedOn')
    .orderBy('caseRequest.id')
    .execute()
  return rows.map(toRow)
}

interface DecidedQuery {
  readonly kind?: CaseRequest['kind'] | undefined
  readonly cursor?: string | null | undefined
  readonly limit: number
}

/** What was decided, the newest first, a page at a time. */
export async function listDecided(db: Db, scope: CaseScope, { kind, cursor, limit }: DecidedQuery): Promise<Page<RequestRow>> {
  const [on = '', id = ''] = (cursor ?? '').split(' ')
  const found = await rowsIn(db, scope)
    .where('caseRequest.state', 'in', ['granted', 'refused'])
    .$if(kind !== undefined, (it) => it.where('caseRequest.kind', '=', kind as CaseRequest['kind']))
    .$if(id !== '', (it) =>
      it.where((eb) =>
        eb.or([
          eb('caseRequest.decidedOn', '<', on as Day),
          eb.and([eb('caseRequest.decidedOn', '=', on as Day), eb('caseRequest.id', '<', id as CaseRequestId)]),
        ]),
      ),
    )
    .orderBy('caseRequest.decidedOn', 'desc')
    .orderBy('caseRequest.id', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit).map(toRow)
  const last = found.length > limit ? rows.at(-1)?.request : undefined
  return { rows, next: last ? `${last.decidedOn} ${last.id}` : null }
}

const none: Precedents = { granted: 0, refused: 0, rows: [] }

/** How earlier requests of some matters were decided in the cases a reader can see. Two statements. */
export async function readPrecedents(
  db: Db,
  scope: CaseScope,
  matters: readonly RequestMatter[],
): Promise<(matter: RequestMatter) => Precedents> {
  if (matters.length === 0) return () => none
  const decided = db
    .selectFrom('caseRequest')
    .innerJoin('case', 'case.id', 'caseRequest.caseId')
    .where(inCaseScope(scope))
    .where('caseRequest.matter', 'in', [...new Set(matters)])
    .where('caseRequest.state', 'in', ['granted', 'refused'])
  const [counts, newest] = await Promise.all([
    decided
      .select(['caseRequest.matter as matter', 'caseRequest.state as state', (eb) => eb.fn.countAll<number>().as('count')])
      .groupBy(['caseRequest.matter', 'caseRequest.state'])
      .execute(),
    db
      .selectFrom(
        decided
          .innerJoin('user', 'user.id', 'caseRequest.decidedBy')
          .select([
            'caseRequest.id as id',
            'caseRequest.matter as matter',
            'caseRequest.state as state',
            'caseRequest.reason as reason',
            'caseRequest.comment as comment',
            'caseRequest.decidedOn as decidedOn',
            'case.number as caseNumber',
            'case.officeCode as officeCode',
            'user.name as decidedByName',
            (eb) =>
              eb.fn
                .agg<number>('row_number')
                .over((it) =>
                  it.partitionBy('caseRequest.matter').orderBy('caseRequest.decidedOn', 'desc').orderBy('caseRequest.id', 'desc'),
                )
                .as('place'),
          ])
          .as('ranked'),
      )
      .selectAll()
      .where('place', '<=', precedentRows)
      .orderBy('place')
      .execute(),
  ])
  const rows = Map.groupBy(newest, (it) => it.matter)
  const countOf = (matter: RequestMatter, state: CaseRequest['state']) =>
    Number(counts.find((it) => it.matter === matter && it.state === state)?.count ?? 0)
  return (matter) => ({
    granted: countOf(matter, 'granted'),
    refused: countOf(matter, 'refused'),
    rows: (rows.get(matter) ?? []).map(({ matter: _matter, place: _place, ...row }) => row as Precedent),
  })
}
