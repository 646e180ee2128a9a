import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import type { Application } from '@etappe/domain/applications/application'
import { caseFieldsFrom } from '@etappe/domain/applications/case-from-application'
import type { Case } from '@etappe/domain/cases/case'
import { earliest } from '@etappe/domain/kernel/day'
import { invalidField } from '@etappe/domain/kernel/errors'
import { caseId, type UserId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { loadArea } from '@etappe/i18n/areas'
import { formats } from '@etappe/i18n/format'
import { openCase } from '../cases/case-open.ts'
import type { CommandContext } from '../kernel/command.ts'
import { listPeople, ownerRoles } from '../users/people.repo.ts'
import type { Ground } from './admission-checks.ts'
import { writeCourse } from './admission-course.ts'
import { writeDocuments } from './admission-documents.ts'
import { placeOrganisations } from './admission-organisations.ts'
import { placePeople } from './admission-people.ts'
import { writeAdmissionRecord } from './admission-record.ts'
import { writeGrantedRequests } from './admission-requests.ts'

interface Admission {
  readonly decision: AdmissionDecision
  readonly ground: Ground
}

/** Who worked on the application goes on with the case, as long as they can own one of that office. */
async function ownerFor({ tx, today }: CommandContext, userId: UserId | null, officeCode: OfficeCode): Promise<UserId | null> {
  if (userId === null) return null
  const found = await listPeople(tx, { roles: ownerRoles, officeCode, on: today, userId })
  return found.length > 0 ? userId : null
}

/** A case is there from the day it is admitted. One that begins later waits until then. */
async function beginning(ctx: CommandContext, { startOn }: AdmissionDecision) {
  const startedOn = earliest([startOn, ctx.today]) ?? ctx.today
  if (startOn === null || startOn <= ctx.today) return { startedOn }
  const { begins } = await loadArea('de', 'admittedCase')
  return { startedOn, waitingUntil: startOn, waitingReason: begins({ day: formats('de').day(startOn) }) }
}

/**
 * Makes a case of an application, with everything known: who takes part, what was said and attached, what was agreed, what comes
 * first, and the record of the admission gate. Nothing has to be typed again.
 */
export async function admit(ctx: CommandContext, application: Application, { decision, ground }: Admission): Promise<Case> {
  const { kind, officeCode } = application
  if (officeCode === null) throw invalidField('officeCode', 'office-required')
  const opened = {
    id: caseId.parse(ctx.services.ids.next()),
    kind,
    officeCode,
    ownerId: await ownerFor(ctx, application.ownerId, officeCode),
    fields: caseFieldsFrom(application),
    quotaReason: decision.overrun?.reason ?? '',
    ...(await beginning(ctx, decision)),
  }
  const { record, run } = await openCase(ctx, opened, 'application.admitted')
  await placePeople(ctx, application, record, await placeOrganisations(ctx, application))
  await writeCourse(ctx, application, record, decision)
  await writeDocuments(ctx, application, record)
  await writeGrantedRequests(ctx, { record, run, decision })
  await writeAdmissionRecord(ctx, { application, record, run, decision, ground })
  return record
}
