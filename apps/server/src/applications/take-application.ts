import type { Application } from '@etappe/domain/applications/application'
import { type ApplicationFields, applicationFieldsOf, blankApplication } from '@etappe/domain/applications/application-fields'
import type { StoredFile } from '@etappe/domain/applications/application-file'
import { responsibilityOf } from '@etappe/domain/applications/responsibility'
import { caseKinds, type CaseKind } from '@etappe/domain/cases/kind'
import type { Day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { Tx } from '../db/database.ts'
import type { WriteContext } from '../kernel/command.ts'
import { listChoices } from '../municipalities/municipality-name.repo.ts'
import { listPlannedOffices } from '../offices/office.repo.ts'
import { nextApplicationNumber } from './application.repo.ts'
import { applicationFileTable, applicationTable } from './application.table.ts'
import { writeReceiptMail } from './receipt-mail.ts'

/** Throws the problems of fields, each beside its field. */
export function refuseProblems(problems: Partial<Record<string, FieldProblem>>): void {
  const fields = Object.fromEntries(Object.entries(problems).map(([key, problem]) => [`fields.${key}`, problem as FieldProblem]))
  if (Object.keys(fields).length > 0) throw new AppError('invalid', { fields })
}

/** What an application of a kind says: fields of the other kind are blank, whatever was typed before the kind was known. */
export function fieldsOfKind(kind: CaseKind, fields: ApplicationFields): ApplicationFields {
  const foreign = caseKinds.filter((it) => it !== kind).flatMap((it) => applicationFieldsOf[it])
  return { ...fields, ...Object.fromEntries(foreign.map((field) => [field, blankApplication[field]])) }
}

export async function requireMunicipalities(tx: Tx, keys: ApplicationFields['municipalityKeys']): Promise<void> {
  const known = await listChoices(tx, keys)
  if (keys.some((key) => !known.some((it) => it.key === key))) throw invalidField('fields.municipalityKeys', 'municipality-unknown')
}

/** The office that is responsible for what an application reaches; `null` where somebody has to say which. */
export async function responsibleOffice(tx: Tx, fields: ApplicationFields, on: Day): Promise<OfficeCode | null> {
  const offices = await listPlannedOffices(tx)
  const rows = offices.flatMap((office) => office.laender.map((it) => ({ ...it, officeCode: office.code })))
  return responsibilityOf(rows, fields, on).office
}

type Given = Pick<
  Application,
  | 'id'
  | 'kind'
  | 'channel'
  | 'roundId'
  | 'lateReason'
  | 'officeCode'
  | 'officeReason'
  | 'submittedAt'
  | 'submittedOn'
  | 'receivedBy'
  | 'linkNumber'
  | 'locale'
>

interface Taken {
  readonly given: Given
  readonly fields: ApplicationFields
  readonly files: readonly StoredFile[]
}

const untouched = {
  ownerId: null,
  checkedBy: null,
  checkedOn: null,
  snoozedUntil: null,
  snoozeReason: '',
  duplicateOfId: null,
  judgements: [],
  settlement: null,
  endReason: '',
  admittedCaseId: null,
}

/** Takes an application in: number, record, files, and the receipt to the applicant. */
export async function takeApplication(ctx: WriteContext, { given, fields, files }: Taken): Promise<Application> {
  const { tx, write } = ctx
  const type = given.receivedBy === null ? 'application.submitted' : 'application.entered'
  const number = await nextApplicationNumber(tx, Number(given.submittedOn.slice(0, 4)))
  const course = { state: 'submitted' as const, stateOn: given.submittedOn }
  const application = await write.insert(applicationTable, { ...fields, ...given, ...untouched, ...course, number, version: 1 }, type)
  for (const file of files) {
    const added = { addedAt: given.submittedAt, addedBy: given.receivedBy, removedOn: null }
    await write.insert(
      applicationFileTable,
      { ...file, applicationId: given.id, askBackItemId: null, ...added, version: 1 },
      'applicationFile.added',
    )
  }
  await writeReceiptMail(ctx, application)
  return application
}
