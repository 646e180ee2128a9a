import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
import type { Goal } from '@etappe/domain/plan/goal'
import { goalProblems } from '@etappe/domain/plan/goal-rules'
import { waitsForItself } from '@etappe/domain/plan/dependency'
import type { Measure } from '@etappe/domain/plan/measure'
import { measureProblems } from '@etappe/domain/plan/measure-rules'
import { listFindingChoices } from '../baseline/finding-choice.repo.ts'
import type { CommandContext } from '../kernel/command.ts'
import { requireOrganisations } from '../organisations/organisation-name.repo.ts'
import { listGoals, listMeasures } from './plan.repo.ts'

/** Throws every contradiction beside its field. */
export function refuseProblems(problems: Partial<Record<string, FieldProblem>>): void {
  const found = Object.entries(problems).flatMap(([key, problem]) => (problem ? [[`fields.${key}`, problem] as const] : []))
  if (found.length > 0) throw new AppError('invalid', { fields: Object.fromEntries(found) })
}

/** Throws `reference-unknown` beside the field unless what it names is there. */
export function requireThere(field: string, isThere: boolean): void {
  if (!isThere) throw invalidField(`fields.${field}`, 'reference-unknown')
}

/** What was not named before: what is gone meanwhile must not stop anybody from saving the rest. */
const added = <Id>(now: readonly Id[], before: readonly Id[] | undefined): Id[] => now.filter((it) => !before?.includes(it))

export async function checkGoal(ctx: CommandContext, goal: Goal, before: Goal | null): Promise<void> {
  refuseProblems(goalProblems(goal))
  const findings = added(goal.findingIds, before?.findingIds)
  if (findings.length === 0) return
  const known = new Set((await listFindingChoices(ctx.tx, goal.caseId)).map((it) => it.id))
  requireThere(
    'findingIds',
    findings.every((it) => known.has(it)),
  )
}

async function checkDependencies(ctx: CommandContext, measure: Measure, before: Measure | null): Promise<void> {
  const news = added(measure.dependsOnIds, before?.dependsOnIds)
  if (news.length === 0) return
  const others = (await listMeasures(ctx.tx, measure.caseId)).filter((it) => it.id !== measure.id)
  if (news.includes(measure.id) || waitsForItself(measure.id, [...others, measure]))
    throw invalidField('fields.dependsOnIds', 'depends-on-itself')
  requireThere(
    'dependsOnIds',
    news.every((id) => others.some((it) => it.id === id)),
  )
}

export async function checkMeasure(ctx: CommandContext, measure: Measure, before: Measure | null): Promise<void> {
  refuseProblems(measureProblems(measure, ctx.today))
  if (measure.goalId !== before?.goalId)
    requireThere(
      'goalId',
      (await listGoals(ctx.tx, measure.caseId)).some((it) => it.id === measure.goalId),
    )
  if (measure.responsibleId !== before?.responsibleId) await requireOrganisations(ctx.tx, 'fields.responsibleId', [measure.responsibleId])
  await requireOrganisations(ctx.tx, 'fields.partnerIds', added(measure.partnerIds, before?.partnerIds))
  await checkDependencies(ctx, measure, before)
}
