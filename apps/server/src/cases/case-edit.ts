import { can } from '@etappe/domain/access/policy'
import { caseFields, caseRecord } from '@etappe/domain/cases/case'
import { caseProblems } from '@etappe/domain/cases/case-rules'
import { caseKinds } from '@etappe/domain/cases/kind'
import { day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { assignmentId, caseId, caseRequestId, userId } from '@etappe/domain/kernel/id'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
import { text } from '@etappe/domain/kernel/text'
import { landOf } from '@etappe/domain/offices/land'
import { officeCode, type OfficeCode } from '@etappe/domain/offices/office'
import { z } from 'zod'
import type { Tx } from '../db/database.ts'
import { assignmentTable } from '../facilitation/assignment.table.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { command, refuse } from '../kernel/trpc.ts'
import { namesOfMunicipalities } from '../municipalities/municipality-name.repo.ts'
import { listOffices, officesForLaender } from '../offices/office.repo.ts'
import { findOverrun, type Overrun } from '../offices/quota-fill.ts'
import { makeRequest } from '../requests/request-make.ts'
import { getCaseForWrite } from './case.repo.ts'
import { caseTable } from './case.table.ts'
import { openCase } from './case-open.ts'
import { requireFacilitator, requireOwner } from './case-people.ts'

const createInput = z.object({
  id: caseId,
  kind: z.enum(caseKinds),
  officeCode,
  fields: caseFields,
  ownerId: userId.nullable(),
  facilitatorId: userId.nullable(),
  startedOn: day,
  quotaReason: text(2000),
})
type CreateInput = z.infer<typeof createInput>

const refuseProblems = (problems: Partial<Record<string, FieldProblem>>, prefix = ''): void => {
  const fields = Object.fromEntries(Object.entries(problems).map(([key, problem]) => [prefix + key, problem as FieldProblem]))
  if (Object.keys(fields).length > 0) throw new AppError('invalid', { fields })
}

async function requireMunicipalities(tx: Tx, keys: readonly string[]): Promise<void> {
  const names = await namesOfMunicipalities(tx, keys)
  if (keys.some((key) => !(key in names))) throw invalidField('fields.municipalityKeys', 'municipality-unknown')
}

/** The office must be the one responsible for the municipalities; across Länder or nationwide it is chosen by hand. */
async function requireOffice({ tx, today }: CommandContext, keys: readonly string[], chosen: OfficeCode): Promise<void> {
  const offices = await listOffices(tx, today)
  if (!offices.some((office) => office.code === chosen)) throw invalidField('officeCode', 'office-not-allowed')
  const responsible = await officesForLaender(tx, keys.map(landOf), today)
  if (responsible.length === 1 && responsible[0] !== chosen) throw invalidField('officeCode', 'office-not-allowed')
}

/** What a case would exceed; `null` while there is room. Exceeding a quota asks for a reason; it never blocks. */
async function requireReason({ tx, today }: CommandContext, { officeCode: code, kind, quotaReason }: CreateInput): Promise<Overrun | null> {
  const over = await findOverrun(tx, { officeCode: code, kind }, today)
  if (over && quotaReason.trim() === '') throw invalidField('quotaReason', 'quota-exceeded')
  return over
}

export const createCase = command
  .meta({ needs: 'case.create' })
  .input(createInput)
  .output(caseRecord)
  .mutation(
    inTransaction(async (ctx, input) => {
      const { tx, actor, write, services, today } = ctx
      refuse(can(actor, 'case.create', { officeCode: input.officeCode, lifecycle: 'active', assignments: [] }))
      refuseProblems(caseProblems(input.kind, input.fields), 'fields.')
      if (input.startedOn > today) throw invalidField('startedOn', 'in-the-future')
      await requireMunicipalities(tx, input.fields.municipalityKeys)
      await requireOffice(ctx, input.fields.municipalityKeys, input.officeCode)
      const overrun = await requireReason(ctx, input)
      if (input.ownerId !== null) await requireOwner(ctx, input.ownerId, input.officeCode)
      const { id, kind, officeCode: office, ownerId, fields, startedOn } = input
      const quotaReason = overrun ? input.quotaReason : ''
      const { record } = await openCase(ctx, { id, kind, officeCode: office, ownerId, fields, startedOn, quotaReason }, 'case.created')
      if (input.facilitatorId !== null) {
        refuse(can(actor, 'case.assignFacilitator', { officeCode: input.officeCode, lifecycle: 'active', assignments: [] }))
        await requireFacilitator(ctx, input.facilitatorId, input.startedOn)
        const assignment = {
          id: assignmentId.parse(services.ids.next()),
          caseId: record.id,
          userId: input.facilitatorId,
          validFrom: input.startedOn,
        }
        await write.insert(
          assignmentTable,
          { ...assignment, validTo: null, daysGranted: null, grantReason: '', version: 1 },
          'case.created',
        )
      }
      const access = { officeCode: input.officeCode, lifecycle: 'active' as const, assignments: [] }
      if (overrun && !can(actor, 'quota.confirm', access).ok) {
        const id = caseRequestId.parse(services.ids.next())
        await makeRequest(ctx, { id, caseId: record.id, reason: input.quotaReason, subject: { kind: 'quotaOverrun', ...overrun }, access })
      }
      return record
    }),
  )

export const updateCase = command
  .meta({ needs: 'case.update' })
  .input(z.object({ id: caseId, version: z.int().min(1), fields: caseFields.partial() }))
  .output(caseRecord)
  .mutation(
    inTransaction(async (ctx, { id, version, fields }) => {
      const { record, access } = await getCaseForWrite(ctx.tx, id)
      refuse(can(ctx.actor, 'case.update', access))
      const merged = await mergeEdit(ctx.tx, caseTable, record, { version, fields: fields as Partial<typeof record> })
      refuseProblems(caseProblems(record.kind, { ...record, ...merged }), 'fields.')
      if (merged.municipalityKeys) await requireMunicipalities(ctx.tx, merged.municipalityKeys)
      const after = await ctx.write.update(caseTable, record, merged, 'case.updated')
      if (after === record) ctx.unchanged()
      return after
    }),
  )
