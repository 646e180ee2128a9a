import { can } from '@etappe/domain/access/policy'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId, meetingId, type MeetingId } from '@etappe/domain/kernel/id'
import { meetingFields, meetingRecord } from '@etappe/domain/meetings/meeting'
import { z } from 'zod'
import { getCaseForWrite } from '../cases/case.repo.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command, refuse, router } from '../kernel/trpc.ts'
import { findMeeting } from './meeting.repo.ts'
import { requireSoundMeeting } from './meeting-checks.ts'
import { meetingTable } from './meeting.table.ts'

async function getForWrite(ctx: CommandContext, id: MeetingId) {
  const record = await findMeeting(ctx.tx, id)
  if (!record) throw new AppError('not-found')
  refuse(can(ctx.actor, 'meeting.write', (await getCaseForWrite(ctx.tx, record.caseId)).access))
  return record
}

export const meetingRouter = router({
  create: command
    .meta({ needs: 'meeting.write' })
    .input(z.object({ id: meetingId, caseId, fields: meetingFields }))
    .output(meetingRecord)
    .mutation(
      inTransaction(async (ctx, { id, caseId, fields }) => {
        refuse(can(ctx.actor, 'meeting.write', (await getCaseForWrite(ctx.tx, caseId)).access))
        requireSoundMeeting(fields, ctx.today)
        return ctx.write.insert(
          meetingTable,
          { ...fields, id, caseId, version: 1 },
          fields.state === 'held' ? 'meeting.logged' : 'meeting.planned',
        )
      }),
    ),

  update: command
    .meta({ needs: 'meeting.write' })
    .input(z.object({ id: meetingId, version: z.int().min(1), fields: meetingFields.partial() }))
    .output(meetingRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields }) => {
        const record = await getForWrite(ctx, id)
        const merged = await mergeEdit(ctx.tx, meetingTable, record, { version, fields: fields as Partial<typeof record> })
        requireSoundMeeting({ ...record, ...merged }, ctx.today)
        const logged = record.state !== 'held' && merged.state === 'held'
        const after = await ctx.write.update(meetingTable, record, merged, logged ? 'meeting.logged' : 'meeting.updated')
        if (after === record) ctx.unchanged()
        return after
      }),
    ),

  remove: command
    .meta({ needs: 'meeting.write' })
    .input(z.object({ id: meetingId, version: z.int().min(1) }))
    .output(z.object({ id: meetingId }))
    .mutation(
      inTransaction(async (ctx, { id, version }) => {
        const record = await getForWrite(ctx, id)
        if (record.version !== version) throw new AppError('conflict')
        await ctx.write.remove(meetingTable, record, 'meeting.removed')
        return { id }
      }),
    ),
})
