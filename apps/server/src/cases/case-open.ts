import type { Case, CaseFields } from '@etappe/domain/cases/case'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { PhaseRun } from '@etappe/domain/cases/phase'
import type { EventType } from '@etappe/domain/audit/event'
import type { Day } from '@etappe/domain/kernel/day'
import { type CaseId, phaseRunId, type UserId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { CommandContext } from '../kernel/command.ts'
import { nextCaseNumber } from './case.repo.ts'
import { caseTable, phaseRunTable } from './case.table.ts'

interface NewCase {
  readonly id: CaseId
  readonly kind: CaseKind
  readonly officeCode: OfficeCode
  readonly ownerId: UserId | null
  readonly fields: CaseFields
  readonly startedOn: Day
  /** Why it is one more than planned for; empty within the quota. */
  readonly quotaReason: string
  /** Nothing is expected of it before that day. */
  readonly waitingUntil?: Day | null
  readonly waitingReason?: string
}

/** Opens a case with its number and its first stay, in the baseline. Whether it may be opened is for the caller. */
export async function openCase(ctx: CommandContext, it: NewCase, type: EventType): Promise<{ record: Case; run: PhaseRun }> {
  const { tx, write, services, actor } = ctx
  const record = await write.insert(
    caseTable,
    {
      ...it.fields,
      id: it.id,
      number: await nextCaseNumber(tx, it.officeCode, it.kind),
      kind: it.kind,
      officeCode: it.officeCode,
      ownerId: it.ownerId,
      lifecycle: 'active',
      holdReason: '',
      holdUntil: null,
      endReasonCode: null,
      endReason: '',
      quotaReason: it.quotaReason,
      startedOn: it.startedOn,
      phase: 'baseline',
      supportStart: null,
      supportEnd: null,
      supportReason: '',
      waitingUntil: it.waitingUntil ?? null,
      waitingReason: it.waitingReason ?? '',
      programmeVersion: (await services.definitions(tx)).currentVersion,
      closedOn: null,
      version: 1,
    },
    type,
  )
  const run = await write.insert(
    phaseRunTable,
    {
      id: phaseRunId.parse(services.ids.next()),
      caseId: record.id,
      phase: 'baseline',
      enteredOn: it.startedOn,
      leftOn: null,
      decidedBy: actor.userId,
      reason: '',
      result: null,
      version: 1,
    },
    type,
  )
  return { record, run }
}
