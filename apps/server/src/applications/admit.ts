import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import type { Case } from '@etappe/domain/cases/case'
import { caseFieldsFrom } from '@etappe/domain/applications/case-from-application'
import { earliest } from '@etappe/domain/kernel/day'
import { invalidField } from '@etappe/domain/kernel/errors'
import { caseId } from '@etappe/domain/kernel/id'
import { openCase } from '../cases/case-open.ts'
import type { CommandContext } from '../kernel/command.ts'
import type { Ground } from './admission-checks.ts'

interface Admission {
  readonly decision: AdmissionDecision
  readonly ground: Ground
}

/** Makes a case of an application. */
export async function admit(ctx: CommandContext, it: Application, { decision }: Admission): Promise<Case> {
  if (it.officeCode === null) throw invalidField('officeCode', 'office-required')
  const { record } = await openCase(
    ctx,
    {
      id: caseId.parse(ctx.services.ids.next()),
      kind: it.kind,
      officeCode: it.officeCode,
      ownerId: it.ownerId,
      fields: caseFieldsFrom(it),
      startedOn: earliest([decision.startOn, ctx.today]) ?? ctx.today,
      quotaReason: decision.overrun?.reason ?? '',
    },
    'application.admitted',
  )
  return record
}
