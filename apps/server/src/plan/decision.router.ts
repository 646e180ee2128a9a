import { AppError } from '@etappe/domain/kernel/errors'
import { caseId, decisionId } from '@etappe/domain/kernel/id'
import { type Decision, decisionFields, decisionRecord } from '@etappe/domain/plan/decision'
import { z } from 'zod'
import { caseRecords } from '../cases/case-records.ts'
import { findDocument } from '../documents/document.repo.ts'
import { inTransaction } from '../kernel/command.ts'
import { command, router } from '../kernel/trpc.ts'
import { decisionTable } from './decision.table.ts'
import { listAdoptionHeads } from './plan.repo.ts'
import { refuseProblems, requireThere } from './plan-checks.ts'

const decisions = caseRecords<Decision>({
  table: decisionTable,
  ability: 'plan.write',
  events: { created: 'decision.recorded', updated: 'decision.updated', removed: 'decision.removed' },
  check: async (ctx, record, before) => {
    if (record.sessionOn > ctx.today) refuseProblems({ sessionOn: 'in-the-future' })
    const document = record.documentId
    if (document !== null && document !== before?.documentId)
      requireThere('documentId', (await findDocument(ctx.tx, document))?.caseId === record.caseId)
  },
})

export const decisionRouter = router({
  create: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: decisionId, caseId, fields: decisionFields }))
    .output(decisionRecord)
    .mutation(inTransaction((ctx, it) => decisions.create(ctx, it, () => ({})))),

  update: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: decisionId, version: z.int().min(1), fields: decisionFields.partial() }))
    .output(decisionRecord)
    .mutation(inTransaction((ctx, { id, version, fields }) => decisions.update(ctx, { id, version, fields: fields as Partial<Decision> }))),

  /** Refused while an adopted plan rests on it. */
  remove: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: decisionId, version: z.int().min(1) }))
    .output(z.object({ id: decisionId }))
    .mutation(
      inTransaction(async (ctx, it) => {
        const { caseId: ofCase } = await decisions.getForWrite(ctx, it.id)
        const adoptions = await listAdoptionHeads(ctx.tx, ofCase)
        if (adoptions.some((adoption) => adoption.decisionId === it.id)) throw new AppError('in-use')
        return decisions.remove(ctx, it)
      }),
    ),
})
