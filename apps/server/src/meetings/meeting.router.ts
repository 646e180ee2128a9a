import { can, caseScope } from '@etappe/domain/access/policy'
import { caseNumber } from '@etappe/domain/cases/case-number'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId, meetingId, type CaseId, type MeetingId } from '@etappe/domain/kernel/id'
import { type Meeting, type MeetingFields, meetingFields, meetingRecord } from '@etappe/domain/meetings/meeting'
import { z } from 'zod'
import { findCase, getCaseForWrite, isCaseVisible } from '../cases/case.repo.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { type Edit, mergeEdit } from '../kernel/merge.ts'
import { command, query, refuse, router } from '../kernel/trpc.ts'
import { findMeeting } from './meeting.repo.ts'
import { requireSoundMeeting } from './meeting-checks.ts'
import { meetingTable } from './meeting.table.ts'

async function getForWrite(ctx: CommandContext, id: MeetingId) {
  const record = await findMeeting(ctx.tx, id)
  if (!record) throw new AppError('not-found')
  refuse(can(ctx.actor, 'meeting.write', (await getCaseForWrite(ctx.tx, record.caseId)).access))
  return record
}

async function edit(ctx: CommandContext, record: Meeting, wanted: Edit<Meeting>): Promise<Meeting> {
  const merged = await mergeEdit(ctx.tx, meetingTable, record, wanted)
  requireSoundMeeting({ ...record, ...merged }, ctx.today)
  const logged = record.state !== 'held' && merged.state === 'held'
  const after = await ctx.write.update(meetingTable, record, merged, logged ? 'meeting.logged' : 'meeting.updated')
  if (after === record) ctx.unchanged()
  return after
}

/**
 * The answer to the first attempt got lost, and the text was changed before the next one: what is meant is still the same
 * meeting. An id that belongs elsewhere is refused.
 */
function createdBefore(ctx: CommandContext, earlier: Meeting, wanted: { caseId: CaseId; fields: MeetingFields }): Promise<Meeting> {
  if (earlier.caseId !== wanted.caseId) throw new AppError('command-reused')
  return edit(ctx, earlier, { version: 1, fields: wanted.fields })
}

export const meetingRouter = router({
  /** One meeting with the number of its case, for whoever may see that case. */
  get: query
    .meta({ needs: 'case.read' })
    .input(z.object({ id: meetingId }))
    .output(z.object({ meeting: meetingRecord, caseNumber }))
    .query(async ({ ctx, input }) => {
      const meeting = await findMeeting(ctx.db, input.id)
      if (!meeting || !(await isCaseVisible(ctx.db, caseScope(ctx.actor), meeting.caseId))) throw new AppError('not-found')
      const found = await findCase(ctx.db, meeting.caseId)
      if (!found) throw new AppError('not-found')
      return { meeting, caseNumber: found.number }
    }),

  create: command
    .meta({ needs: 'meeting.write' })
    .input(z.object({ id: meetingId, caseId, fields: meetingFields }))
    .output(meetingRecord)
    .mutation(
      inTransaction(async (ctx, { id, caseId, fields }) => {
        refuse(can(ctx.actor, 'meeting.write', (await getCaseForWrite(ctx.tx, caseId)).access))
        const earlier = await findMeeting(ctx.tx, id)
        if (earlier) return createdBefore(ctx, earlier, { caseId, fields })
        requireSoundMeeting(fields, ctx.today)
        const type = fields.state === 'held' ? 'meeting.logged' : 'meeting.planned'
        return ctx.write.insert(meetingTable, { ...fields, id, caseId, version: 1 }, type)
      }),
    ),

  update: command
    .meta({ needs: 'meeting.write' })
    .input(z.object({ id: meetingId, version: z.int().min(1), fields: meetingFields.partial() }))
    .output(meetingRecord)
    .mutation(
      inTransaction(async (ctx, { id, version, fields }) =>
        edit(ctx, await getForWrite(ctx, id), { version, fields: fields as Partial<Meeting> }),
      ),
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
