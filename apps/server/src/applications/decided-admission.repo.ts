import type { ApplicationScope } from '@etappe/domain/access/policy'
import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { EventType } from '@etappe/domain/audit/event'
import type { Instant } from '@etappe/domain/kernel/day'
import { decodeCursor, encodeCursor } from '../kernel/cursor.ts'
import type { Page } from '@etappe/domain/kernel/page'
import type { Db } from '../db/database.ts'
import { admissionDecisionTable } from './application.table.ts'
import { whereInApplicationScope } from './application-scope.repo.ts'

/** What ends the waiting for a second signature, once for each decision. */
const endings = ['decision.signed', 'decision.returned', 'decision.takenBack'] as const satisfies readonly EventType[]

/** A decision that waited for its second signature, with when that ended and through whom. */
export interface EndedDecision {
  readonly decision: AdmissionDecision
  readonly endedAt: Instant
  readonly endedByName: string | null
  readonly proposedByName: string
}

interface Paged {
  readonly cursor: string | null
  readonly limit: number
}

/** Decisions that waited for their second signature, of applications within a scope, those that ended last in front, a page at a time. */
export async function listEndedDecisions(db: Db, scope: ApplicationScope, { cursor, limit }: Paged): Promise<Page<EndedDecision>> {
  const at = cursor === null ? null : decodeCursor(cursor, 'text')
  const found = await db
    .selectFrom('admissionDecision')
    .innerJoin('application', 'application.id', 'admissionDecision.applicationId')
    .innerJoin('audit', (join) =>
      join.onRef('audit.recordId', '=', 'admissionDecision.id').on('audit.noun', '=', 'admissionDecision').on('audit.type', 'in', endings),
    )
    .innerJoin('user as proposer', 'proposer.id', 'admissionDecision.proposedBy')
    .leftJoin('user as ender', 'ender.id', 'audit.actorId')
    .where((eb) => whereInApplicationScope(scope)(eb as never))
    .$if(at !== null, (it) =>
      it.where((eb) =>
        eb.or([
          eb('audit.at', '<', String(at?.value) as Instant),
          eb.and([eb('audit.at', '=', String(at?.value) as Instant), eb('admissionDecision.id', '<', String(at?.number) as never)]),
        ]),
      ),
    )
    .select(admissionDecisionTable.columns.map((it) => `admissionDecision.${it}` as const))
    .select(['audit.at as endedAt', 'ender.name as endedByName', 'proposer.name as proposedByName'])
    .orderBy('audit.at', 'desc')
    .orderBy('admissionDecision.id', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit).map(({ endedAt, endedByName, proposedByName, ...row }) => ({
    decision: admissionDecisionTable.decode(row),
    endedAt,
    endedByName,
    proposedByName,
  }))
  const last = rows.at(-1)
  return { rows, next: found.length > limit && last ? encodeCursor({ value: last.endedAt, number: last.decision.id }) : null }
}
