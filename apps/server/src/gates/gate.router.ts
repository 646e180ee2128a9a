import { can, canDecide, caseScope } from '@etappe/domain/access/policy'
import { gate } from '@etappe/domain/cases/gate'
import { gatePanel } from '@etappe/domain/gates/gate-panel'
import { gateRecordRecord } from '@etappe/domain/gates/gate-record'
import { gateStanding } from '@etappe/domain/gates/gate-standing'
import { waitingProposal } from '@etappe/domain/gates/waiting-proposal'
import { AppError } from '@etappe/domain/kernel/errors'
import { type CaseId, caseId, gateRecordId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { type CaseWithDerived, findDerivedCase, isCaseVisible } from '../cases/case.repo.ts'
import { query, router } from '../kernel/trpc.ts'
import { listGateRecords, listOpenProposals } from './gate.repo.ts'
import { confirmGate } from './gate-confirm.ts'
import { readGateOverview, readGatePanel } from './gate-panel.ts'
import { proposeGate, returnProposal, withdrawProposal } from './gate-propose.ts'

type Ctx = Parameters<Parameters<typeof query.query>[0]>[0]['ctx']

/** A case whoever asks may see. */
async function getVisible(ctx: Pick<Ctx, 'db' | 'actor'>, id: CaseId): Promise<CaseWithDerived> {
  if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), id))) throw new AppError('not-found')
  const record = await findDerivedCase(ctx.db, id)
  if (!record) throw new AppError('not-found')
  return record
}

export const gateRouter = router({
  /** One gate with its criteria, what shows them, and what was proposed about it. */
  panel: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId, gate }))
    .output(gatePanel)
    .query(async ({ ctx, input }) => {
      const record = await getVisible(ctx, input.caseId)
      return readGatePanel(ctx.db, ctx.services, { record, gate: input.gate }, ctx.today)
    }),

  /** How far each of the five gates is. */
  overview: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId }))
    .output(z.array(gateStanding))
    .query(async ({ ctx, input }) => readGateOverview(ctx.db, ctx.services, await getVisible(ctx, input.caseId), ctx.today)),

  /** The record of a passed gate as it was stored. */
  record: query
    .meta({ needs: 'case.read' })
    .input(z.object({ id: gateRecordId }))
    .output(gateRecordRecord)
    .query(async ({ ctx, input }) => {
      const [record] = await listGateRecords(ctx.db, [input.id])
      if (!record || !(await isCaseVisible(ctx.db, caseScope(ctx.actor), record.caseId))) throw new AppError('not-found')
      return record
    }),

  /** Open proposals the person who asks may confirm, the oldest first; empty for whoever confirms none. */
  waiting: query
    .meta({ needs: 'case.read' })
    .input(z.object({}))
    .output(z.array(waitingProposal))
    .query(async ({ ctx }) => {
      if (!can(ctx.actor, 'gate.confirm').ok) return []
      const open = await listOpenProposals(ctx.db, caseScope(ctx.actor))
      // Only offices and the programme confirm, so whom a case is assigned to does not matter here.
      return open.filter((it) => {
        const access = { officeCode: it.case.officeCode, lifecycle: 'active' as const, assignments: [] }
        return canDecide(ctx.actor, 'gate.confirm', access, it.proposal).ok
      })
    }),

  propose: proposeGate,
  confirm: confirmGate,
  return: returnProposal,
  withdraw: withdrawProposal,
})
