import { can, caseScope } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { gateAfter } from '@etappe/domain/cases/gate'
import { agreedDayProblem, agreedGate, gateDateRecord } from '@etappe/domain/cases/gate-date'
import { phaseSteps, type PlanBasis } from '@etappe/domain/cases/phase-plan'
import { day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseId, gateDateId } from '@etappe/domain/kernel/id'
import { requiredText } from '@etappe/domain/kernel/text'
import { landOf } from '@etappe/domain/offices/land'
import { termsOf } from '@etappe/domain/programme/definition'
import { z } from 'zod'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, query, refuse, router } from '../kernel/trpc.ts'
import { namedHolidaysOf } from '../offices/holidays.ts'
import { findCase, getCaseForWrite, isCaseVisible, listRuns } from './case.repo.ts'
import { gateDateTable } from './case.table.ts'
import { readCourse } from './case-course.repo.ts'
import { holidaysFor, yearsOfPlan } from './case-derived.ts'

const landOfCase = ({ municipalityKeys: [first] }: Pick<Case, 'municipalityKeys'>) => (first === undefined ? null : landOf(first))

/** The plan of a case as it stands in the transaction. */
async function readPlan(ctx: CommandContext, record: Case) {
  const [runs, course, definitions] = await Promise.all([
    listRuns(ctx.tx, record.id),
    readCourse(ctx.tx, record.id),
    ctx.services.definitions(ctx.tx),
  ])
  const basis: PlanBasis = {
    terms: termsOf(definitions.of(record.programmeVersion), record.programmeVersion, record.kind),
    holidays: holidaysFor(record, landOfCase(record)),
    holds: course.holds,
    agreed: course.gateDates,
  }
  return { basis, steps: phaseSteps(basis, record, runs, ctx.today) }
}

export const gateDateRouter = router({
  /** Plans a gate that is ahead for another day; the gates behind it move with it. */
  agree: command
    .meta({ needs: 'gateDate.write' })
    .input(z.object({ id: gateDateId, caseId, gate: agreedGate, agreedOn: day, reason: requiredText(2000) }))
    .output(gateDateRecord)
    .mutation(
      inTransaction(async (ctx, { id, caseId: of, gate, agreedOn, reason }) => {
        const { record, access } = await getCaseForWrite(ctx.tx, of)
        refuse(can(ctx.actor, 'gateDate.write', access))
        if (record.lifecycle === 'onHold') throw new AppError('case-on-hold')
        const { basis, steps } = await readPlan(ctx, record)
        const step = steps.find((it) => gateAfter(it.phase) === gate)
        if (!step || step.state === 'done') throw new AppError('gate-not-open')
        const problem = agreedDayProblem(step, agreedOn, basis.holidays)
        if (problem) throw invalidField('agreedOn', problem)
        const sequence = Math.max(0, ...basis.agreed.map((it) => it.sequence)) + 1
        const changed = { changedBy: ctx.actor.userId, changedOn: ctx.today, version: 1 }
        const made = { id, caseId: of, gate, sequence, before: step.gateOn, agreedOn, reason, ...changed }
        return ctx.write.insert(gateDateTable, made, 'gateDate.agreed')
      }),
    ),

  /** Public holidays of the Land of a case by name, as many years as its plan looks at. */
  holidays: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId, locale: z.enum(['de', 'en']) }))
    .output(z.array(z.object({ on: day, name: z.string() })))
    .query(async ({ ctx, input }) => {
      const isVisible = await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId)
      const record = isVisible ? await findCase(ctx.db, input.caseId) : undefined
      if (!record) throw new AppError('not-found')
      return namedHolidaysOf(landOfCase(record), { ...yearsOfPlan(record), locale: input.locale })
    }),
})
