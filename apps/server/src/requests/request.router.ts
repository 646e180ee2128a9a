import { type Actor, canDecide, caseScope } from '@etappe/domain/access/policy'
import type { WaitingProposal } from '@etappe/domain/gates/waiting-proposal'
import { addDays, daysBetween } from '@etappe/domain/kernel/day'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId } from '@etappe/domain/kernel/id'
import { decidingAbility } from '@etappe/domain/requests/case-request'
import {
  decidedDays,
  decidedPage,
  decidedQuery,
  ownRequests,
  requestQueue,
  type RequestRow,
  requestRow,
} from '@etappe/domain/requests/request-row'
import { z } from 'zod'
import { isCaseVisible } from '../cases/case.repo.ts'
import { listOpenProposals } from '../gates/gate.repo.ts'
import type { Db } from '../db/database.ts'
import { query, router } from '../kernel/trpc.ts'
import { decideRequest, withdrawRequest } from './request-decide.ts'
import { requestExtension, requestReopening, requestWaiver, waive } from './request-make.ts'
import { listAskedBy, listDecided, listOfCase, listOpen, readPrecedents } from './request.repo.ts'
import { readSettled } from './request-settled.ts'

/** The open requests somebody may decide now, the oldest first. */
async function listDecidable(db: Db, actor: Actor): Promise<RequestRow[]> {
  const isMine = ({ request, officeCode }: RequestRow) => {
    const access = { officeCode, lifecycle: 'active' as const, assignments: [] }
    const putForward = { proposedBy: request.requestedBy, proposedFor: request.requestedFor }
    return canDecide(actor, decidingAbility(request.subject), access, putForward).ok
  }
  return (await listOpen(db, caseScope(actor))).filter(isMine)
}

const canConfirm = (actor: Actor, { case: { officeCode }, proposal }: WaitingProposal) =>
  canDecide(actor, 'gate.confirm', { officeCode, lifecycle: 'active', assignments: [] }, proposal).ok

export const requestRouter = router({
  waiver: requestWaiver,
  waive,
  extension: requestExtension,
  reopening: requestReopening,
  decide: decideRequest,
  withdraw: withdrawRequest,

  /** What waits for my decision, the oldest first, each with how like requests were decided before. */
  queue: query
    .meta({ needs: 'waiver.soft' })
    .input(z.object({}))
    .output(requestQueue)
    .query(async ({ ctx: { db, actor, services, today } }) => {
      const rows = await listDecidable(db, actor)
      const [precedentsOf, isSettled] = await Promise.all([
        readPrecedents(
          db,
          caseScope(actor),
          rows.map((it) => it.request.matter),
        ),
        readSettled(db, await services.definitions(db), rows, today),
      ])
      return {
        items: rows.map((row) => ({
          ...row,
          days: daysBetween(row.request.requestedOn, today),
          isSettled: isSettled(row),
          precedents: precedentsOf(row.request.matter),
        })),
      }
    }),

  /** How much waits for my decision: the length of the queue, and the proposals of gates I may confirm. */
  count: query
    .meta({ needs: 'waiver.soft' })
    .input(z.object({}))
    .output(z.object({ count: z.int() }))
    .query(async ({ ctx: { db, actor } }) => {
      const [requests, proposals] = await Promise.all([listDecidable(db, actor), listOpenProposals(db, caseScope(actor))])
      return { count: requests.length + proposals.filter((it) => canConfirm(actor, it)).length }
    }),

  /** What I asked for: open, and lately decided by somebody else. */
  mine: query
    .meta({ needs: 'request.write' })
    .input(z.object({}))
    .output(ownRequests)
    .query(async ({ ctx: { db, actor, today } }) => {
      const rows = await listAskedBy(db, caseScope(actor), { userId: actor.userId, since: addDays(today, -decidedDays) })
      return {
        open: rows.filter((it) => it.request.state === 'open'),
        decided: rows
          .filter((it) => it.request.state !== 'open')
          .sort((a, b) => ((a.request.decidedOn ?? '') < (b.request.decidedOn ?? '') ? 1 : -1)),
      }
    }),

  /** Every request about a case, the newest first. */
  ofCase: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId }))
    .output(z.object({ rows: z.array(requestRow) }))
    .query(async ({ ctx: { db, actor }, input }) => {
      const scope = caseScope(actor)
      if (!(await isCaseVisible(db, scope, input.caseId))) throw new AppError('not-found')
      return { rows: await listOfCase(db, scope, input.caseId) }
    }),

  /** What was decided in the cases I can see, the newest first. */
  decided: query
    .meta({ needs: 'waiver.soft' })
    .input(decidedQuery)
    .output(decidedPage)
    .query(async ({ ctx: { db, actor }, input }) => {
      const { rows, next } = await listDecided(db, caseScope(actor), input)
      return { rows: [...rows], next }
    }),
})
