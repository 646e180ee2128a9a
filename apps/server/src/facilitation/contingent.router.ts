import { can } from '@etappe/domain/access/policy'
import { assignmentRecord } from '@etappe/domain/facilitation/assignment'
import { contingentDays } from '@etappe/domain/facilitation/contingent'
import { AppError } from '@etappe/domain/kernel/errors'
import { assignmentId } from '@etappe/domain/kernel/id'
import { requiredText } from '@etappe/domain/kernel/text'
import { z } from 'zod'
import { getCaseForWrite } from '../cases/case.repo.ts'
import { findRow } from '../db/record.repo.ts'
import { inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command, refuse, router } from '../kernel/trpc.ts'
import { assignmentTable } from './assignment.table.ts'

export const contingentRouter = router({
  /** Grants other days of facilitation than the definition promises; `null` takes that back. */
  change: command
    .meta({ needs: 'contingent.write' })
    .input(
      z.object({
        assignmentId,
        version: z.int().min(1),
        daysGranted: contingentDays.nullable(),
        reason: requiredText(2000),
      }),
    )
    .output(assignmentRecord)
    .mutation(
      inTransaction(async (ctx, { assignmentId: id, version, daysGranted, reason }) => {
        const row = await findRow(ctx.tx, 'assignment', id)
        if (!row) throw new AppError('not-found')
        const record = assignmentTable.decode(row)
        refuse(can(ctx.actor, 'contingent.write', (await getCaseForWrite(ctx.tx, record.caseId)).access))
        const merged = await mergeEdit(ctx.tx, assignmentTable, record, { version, fields: { daysGranted, grantReason: reason } })
        const after = await ctx.write.update(assignmentTable, record, merged, 'contingent.changed')
        if (after === record) ctx.unchanged()
        return after
      }),
    ),
})
