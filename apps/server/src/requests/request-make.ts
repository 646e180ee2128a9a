import { actsFor, can, type CaseAccess } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { supportProblem } from '@etappe/domain/cases/case-rules'
import { gate } from '@etappe/domain/cases/gate'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import { criterionCode } from '@etappe/domain/gates/criterion'
import { day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseId, type CaseId, caseRequestId, type CaseRequestId } from '@etappe/domain/kernel/id'
import { requiredText } from '@etappe/domain/kernel/text'
import { type CaseRequest, caseRequestRecord, decidingAbility, matterOf, type RequestSubject } from '@etappe/domain/requests/case-request'
import { z } from 'zod'
import { getCaseForWrite } from '../cases/case.repo.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { caseRequestTable } from './case-request.table.ts'
import { requireNoneOpen, waiverOf } from './request-subject.ts'

const asked = z.object({ id: caseRequestId, caseId, reason: requiredText(2000) })
const waiverInput = asked.extend({ gate, code: criterionCode })

/** The case somebody asks something about. Throws when they may not ask. */
async function getCaseToAskAbout(ctx: CommandContext, id: CaseId): Promise<{ record: Case; access: CaseAccess }> {
  const found = await getCaseForWrite(ctx.tx, id)
  refuse(can(ctx.actor, 'request.write', found.access))
  return found
}

interface Asked {
  readonly id: CaseRequestId
  readonly caseId: CaseId
  readonly reason: string
  readonly subject: RequestSubject
  readonly access: CaseAccess
}

/** Puts a request forward, once. */
export async function makeRequest(ctx: CommandContext, { subject, access, ...it }: Asked): Promise<CaseRequest> {
  const request: CaseRequest = {
    ...it,
    kind: subject.kind,
    matter: matterOf(subject),
    subject,
    requestedBy: ctx.actor.userId,
    requestedFor: actsFor(ctx.actor, 'request.write', access),
    requestedOn: ctx.today,
    state: 'open',
    decidedBy: null,
    decidedOn: null,
    comment: '',
    version: 1,
  }
  await requireNoneOpen(ctx, request)
  return ctx.write.insert(caseRequestTable, request, 'request.made')
}

/** Asks that a criterion which is not met should not hold up the gate the case stands before. */
export const requestWaiver = command
  .meta({ needs: 'request.write' })
  .input(waiverInput)
  .output(caseRequestRecord)
  .mutation(
    inTransaction(async (ctx, { commandId: _, gate: at, code, ...it }) => {
      const { record, access } = await getCaseToAskAbout(ctx, it.caseId)
      return makeRequest(ctx, { ...it, subject: await waiverOf(ctx, record, { gate: at, code }), access })
    }),
  )

/** Waives a criterion at once: for those who would decide the request. The gate itself still takes two. */
export const waive = command
  .meta({ needs: 'waiver.soft' })
  .input(waiverInput)
  .output(caseRequestRecord)
  .mutation(
    inTransaction(async (ctx, { commandId: _, gate: at, code, ...it }) => {
      const { record, access } = await getCaseToAskAbout(ctx, it.caseId)
      const subject = await waiverOf(ctx, record, { gate: at, code })
      refuse(can(ctx.actor, decidingAbility(subject), access))
      const { userId: by } = ctx.actor
      const request: CaseRequest = {
        ...it,
        kind: 'waiver',
        matter: matterOf(subject),
        subject,
        requestedBy: by,
        requestedFor: actsFor(ctx.actor, decidingAbility(subject), access),
        requestedOn: ctx.today,
        state: 'granted',
        decidedBy: by,
        decidedOn: ctx.today,
        comment: '',
        version: 1,
      }
      await requireNoneOpen(ctx, request)
      return ctx.write.insert(caseRequestTable, request, 'request.granted')
    }),
  )

/** Asks for another end of the support. */
export const requestExtension = command
  .meta({ needs: 'request.write' })
  .input(asked.extend({ supportEnd: day }))
  .output(caseRequestRecord)
  .mutation(
    inTransaction(async (ctx, { commandId: _, supportEnd, ...it }) => {
      const { record, access } = await getCaseToAskAbout(ctx, it.caseId)
      if (!isRunning(record.lifecycle)) throw new AppError('case-read-only')
      if (record.phase !== 'support' || record.supportEnd === null) throw new AppError('phase-not-next')
      const problem = supportProblem(record, supportEnd)
      if (problem) throw invalidField('supportEnd', problem)
      if (supportEnd === record.supportEnd) throw new AppError('request-pointless')
      return makeRequest(ctx, { ...it, subject: { kind: 'extension', supportEnd, before: record.supportEnd }, access })
    }),
  )

/** Asks that a case that has ended goes on. */
export const requestReopening = command
  .meta({ needs: 'request.write' })
  .input(asked)
  .output(caseRequestRecord)
  .mutation(
    inTransaction(async (ctx, { commandId: _, ...it }) => {
      const { record, access } = await getCaseToAskAbout(ctx, it.caseId)
      if (isRunning(record.lifecycle)) throw new AppError('case-running')
      return makeRequest(ctx, { ...it, subject: { kind: 'reopening' }, access })
    }),
  )
