import { can } from '@etappe/domain/access/policy'
import { caseRecord } from '@etappe/domain/cases/case'
import { addDays, day, isValidOn } from '@etappe/domain/kernel/day'
import { invalidField } from '@etappe/domain/kernel/errors'
import { assignmentId, caseId, userId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { listAssignments } from '../facilitation/assignment.repo.ts'
import { assignmentTable } from '../facilitation/assignment.table.ts'
import { inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { getCaseForWrite } from './case.repo.ts'
import { caseTable } from './case.table.ts'
import { requireFacilitator, requireOwner } from './case-people.ts'

export const assignOwner = command
  .meta({ needs: 'case.assignOwner' })
  .input(z.object({ id: caseId, version: z.int().min(1), ownerId: userId.nullable() }))
  .output(caseRecord)
  .mutation(
    inTransaction(async (ctx, { id, version, ownerId }) => {
      const { record, access } = await getCaseForWrite(ctx.tx, id)
      refuse(can(ctx.actor, 'case.assignOwner', access))
      if (ownerId !== null) await requireOwner(ctx, ownerId, record.officeCode)
      const merged = await mergeEdit(ctx.tx, caseTable, record, { version, fields: { ownerId } })
      const after = await ctx.write.update(caseTable, record, merged, 'case.ownerAssigned')
      if (after === record) ctx.unchanged()
      return after
    }),
  )

/** Gives a case to a facilitator from a day on; whoever had it until then keeps it to the day before. */
export const assignFacilitator = command
  .meta({ needs: 'case.assignFacilitator' })
  .input(z.object({ id: caseId, facilitatorId: userId.nullable(), from: day }))
  .output(z.object({ id: caseId }))
  .mutation(
    inTransaction(async (ctx, { id, facilitatorId, from }) => {
      const { record, access } = await getCaseForWrite(ctx.tx, id)
      refuse(can(ctx.actor, 'case.assignFacilitator', access))
      if (from < record.startedOn) throw invalidField('from', 'before-start')
      if (facilitatorId !== null) await requireFacilitator(ctx, facilitatorId, from)
      const open = (await listAssignments(ctx.tx, id)).filter((it) => isValidOn(it, from) || it.validFrom > from)
      if (open.some((it) => it.userId === facilitatorId && it.validTo === null)) {
        ctx.unchanged()
        return { id }
      }
      for (const assignment of open) {
        if (assignment.validFrom >= from) await ctx.write.remove(assignmentTable, assignment, 'case.facilitatorAssigned')
        else await ctx.write.update(assignmentTable, assignment, { validTo: addDays(from, -1) }, 'case.facilitatorAssigned')
      }
      if (facilitatorId !== null) {
        const assignment = {
          id: assignmentId.parse(ctx.services.ids.next()),
          caseId: id,
          userId: facilitatorId,
          validFrom: from,
          validTo: null,
          daysGranted: null,
          grantReason: '',
          version: 1,
        }
        await ctx.write.insert(assignmentTable, assignment, 'case.facilitatorAssigned')
      }
      if (ctx.write.events.length === 0) ctx.unchanged()
      return { id }
    }),
  )
