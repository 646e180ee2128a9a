import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Case } from '@etappe/domain/cases/case'
import type { PhaseRun } from '@etappe/domain/cases/phase'
import { caseRequestId } from '@etappe/domain/kernel/id'
import { type CaseRequest, matterOf, type RequestSubject } from '@etappe/domain/requests/case-request'
import type { CommandContext } from '../kernel/command.ts'
import { caseRequestTable } from '../requests/case-request.table.ts'

interface Granted {
  readonly record: Case
  readonly run: PhaseRun
  readonly decision: AdmissionDecision
}

/** Exceptions and the overrun as requests that were granted, so that the next of their kind has them as precedents. */
export async function writeGrantedRequests(ctx: CommandContext, { record, run, decision }: Granted): Promise<void> {
  const { exceptions, overrun, proposedBy, proposedFor, proposedOn, comment } = decision
  const asked: { subject: RequestSubject; reason: string }[] = exceptions.map(({ code, hardness, reason }) => ({
    subject: { kind: 'waiver', gate: 'admission', code, hardness, phaseRunId: run.id },
    reason,
  }))
  if (overrun) asked.push({ subject: { kind: 'quotaOverrun', taken: overrun.taken, quota: overrun.quota }, reason: overrun.reason })
  for (const { subject, reason } of asked) {
    const request: CaseRequest = {
      id: caseRequestId.parse(ctx.services.ids.next()),
      caseId: record.id,
      kind: subject.kind,
      matter: matterOf(subject),
      subject,
      reason,
      requestedBy: proposedBy,
      requestedFor: proposedFor,
      requestedOn: proposedOn,
      state: 'granted',
      decidedBy: ctx.actor.userId,
      decidedOn: ctx.today,
      comment,
      version: 1,
    }
    await ctx.write.insert(caseRequestTable, request, 'request.granted')
  }
}
