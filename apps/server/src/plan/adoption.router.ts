import { caseScope } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { day } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { adoptionId, caseId, decisionId } from '@etappe/domain/kernel/id'
import { text } from '@etappe/domain/kernel/text'
import { type Adoption, adoptionRecord } from '@etappe/domain/plan/adoption'
import { isApproving } from '@etappe/domain/plan/decision'
import { type PlanFacts, planItems } from '@etappe/domain/plan/plan-complete'
import { z } from 'zod'
import { findCase, isCaseVisible } from '../cases/case.repo.ts'
import { caseRecords } from '../cases/case-records.ts'
import { nextInCase } from '../cases/case-sequence.repo.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { adoptionTable } from './adoption.table.ts'
import { findAdoption, findNewestAdoption, findPlan, listDecisions, listGoals, listMeasures } from './plan.repo.ts'

const adoptions = caseRecords<Adoption>({
  table: adoptionTable,
  ability: 'plan.write',
  events: { created: 'plan.adopted', updated: 'plan.adopted', removed: 'plan.adoptionRemoved' },
})

/** Throws `plan-incomplete` with what is missing by the definition the case follows. */
async function requireComplete(ctx: CommandContext, record: Case, facts: PlanFacts): Promise<void> {
  const definition = (await ctx.services.definitions(ctx.tx)).of(record.programmeVersion)
  const missing = planItems(definition.gates[record.kind], facts).filter((it) => !it.isMet)
  if (missing.length > 0) throw new AppError('plan-incomplete', { values: { missing: missing.map((it) => it.criterion).join(' ') } })
}

const adoptInput = z.object({ id: adoptionId, caseId, decisionId: decisionId.nullable(), adoptedOn: day, reason: text(2000) })
type Adopt = z.infer<typeof adoptInput>

/** A model municipality adopts by a political decision; a network may agree among its members. */
function requireDecision(record: Case, { decisionId: chosen }: Adopt, decisions: Awaited<ReturnType<typeof listDecisions>>): void {
  const decision = decisions.find((it) => it.id === chosen)
  if (chosen !== null && !decision) throw invalidField('decisionId', 'reference-unknown')
  if (decision && !isApproving(decision.result)) throw invalidField('decisionId', 'not-a-choice')
  if (record.kind === 'modelMunicipality' && !decision) throw invalidField('decisionId', 'required')
}

async function freeze(ctx: CommandContext, wanted: Adopt): Promise<Adoption> {
  const { id, caseId: ofCase, decisionId: decision, adoptedOn, reason } = wanted
  await adoptions.requireAble(ctx, ofCase)
  const earlier = await adoptions.find(ctx.tx, id)
  if (earlier && earlier.caseId !== ofCase) throw new AppError('command-reused')
  if (earlier) throw new AppError('conflict')
  const record = await findCase(ctx.tx, ofCase)
  if (!record) throw new AppError('not-found')
  const plan = (await findPlan(ctx.tx, ofCase)) ?? null
  const goals = await listGoals(ctx.tx, ofCase)
  const measures = await listMeasures(ctx.tx, ofCase)
  const decisions = await listDecisions(ctx.tx, ofCase)
  await requireComplete(ctx, record, { plan, goals, measures, decisions })
  requireDecision(record, wanted, decisions)
  if (adoptedOn > ctx.today) throw invalidField('adoptedOn', 'in-the-future')
  if (reason.trim() === '' && (await findNewestAdoption(ctx.tx, ofCase))) throw invalidField('reason', 'required')
  const frozen = { vision: plan?.vision ?? '', goals, measures }
  const number = await nextInCase(ctx.tx, ofCase, 'adoption')
  const adoption = { id, caseId: ofCase, number, adoptedOn, decisionId: decision, reason, frozen, version: 1 }
  return ctx.write.insert(adoptionTable, adoption, 'plan.adopted')
}

export const adoptionRouter = router({
  /** An adopted plan as it was agreed, for whoever may see the case. */
  get: query
    .meta({ needs: 'case.read' })
    .input(z.object({ id: adoptionId }))
    .output(adoptionRecord)
    .query(async ({ ctx, input }) => {
      const adoption = await findAdoption(ctx.db, input.id)
      if (!adoption || !(await isCaseVisible(ctx.db, caseScope(ctx.actor), adoption.caseId))) throw new AppError('not-found')
      return adoption
    }),

  /** Freezes goals and measures as agreed. Earlier adoptions stay readable; a later one says why. */
  adopt: command
    .meta({ needs: 'plan.write' })
    .input(adoptInput)
    .output(adoptionRecord.omit({ frozen: true }))
    .mutation(
      inTransaction(async (ctx, { commandId: _, ...wanted }) => {
        const { frozen: _frozen, ...head } = await freeze(ctx, wanted)
        return head
      }),
    ),

  /** Takes the newest adoption back; the one before counts again. */
  remove: command
    .meta({ needs: 'plan.write' })
    .input(z.object({ id: adoptionId, version: z.int().min(1) }))
    .output(z.object({ id: adoptionId }))
    .mutation(
      inTransaction(async (ctx, it) => {
        const { caseId: ofCase } = await adoptions.getForWrite(ctx, it.id)
        if ((await findNewestAdoption(ctx.tx, ofCase))?.id !== it.id) throw new AppError('in-use')
        return adoptions.remove(ctx, it)
      }),
    ),
})
