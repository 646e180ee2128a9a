import { caseScope } from '@etappe/domain/access/policy'
import { day, isValidOn } from '@etappe/domain/kernel/day'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseId, cooperationId, organisationId } from '@etappe/domain/kernel/id'
import {
  type Cooperation,
  type CooperationFields,
  cooperationFields,
  type CooperationLevel,
  cooperationLevel,
  cooperationRecord,
} from '@etappe/domain/organisations/cooperation'
import { type CooperationStep, cooperationProblems, overlaps, stepsToLevel } from '@etappe/domain/organisations/cooperation-rules'
import { inOrder, networkData } from '@etappe/domain/organisations/network'
import { z } from 'zod'
import { isCaseVisible } from '../cases/case.repo.ts'
import { caseRecords } from '../cases/case-records.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { listCooperationsOfPair, readNetwork } from './cooperation.repo.ts'
import { cooperationTable } from './cooperation.table.ts'
import { requireOrganisations } from './organisation-name.repo.ts'

async function requireSound(ctx: CommandContext, record: Cooperation, before: Cooperation | null): Promise<void> {
  const [problem] = Object.entries(cooperationProblems(record))
  if (problem) throw invalidField(`fields.${problem[0]}`, problem[1])
  if (before === null) {
    await requireOrganisations(ctx.tx, 'fields.organisationAId', [record.organisationAId])
    await requireOrganisations(ctx.tx, 'fields.organisationBId', [record.organisationBId])
  }
  const others = (await listCooperationsOfPair(ctx.tx, record)).filter((it) => it.id !== record.id)
  if (others.some((it) => overlaps(it, record))) throw invalidField('fields.validFrom', 'already-there')
}

const events = { created: 'cooperation.added', updated: 'cooperation.updated', removed: 'cooperation.removed' } as const
const cooperations = caseRecords<Cooperation>({ table: cooperationTable, ability: 'baseline.write', events, check: requireSound })

const ordered = (fields: CooperationFields): CooperationFields => {
  const [organisationAId, organisationBId] = inOrder(fields.organisationAId, fields.organisationBId)
  return { ...fields, organisationAId, organisationBId }
}

const setting = z.object({
  caseId,
  /** Names the record, should one begin. */
  id: cooperationId,
  organisationIds: z.tuple([organisationId, organisationId]),
  level: cooperationLevel.nullable(),
  /** The first day on which it holds. */
  on: day,
  /** The level that stood there on that day for whoever asks: what somebody else set meanwhile is not overwritten unseen. */
  seen: cooperationLevel.nullable(),
})

async function setLevel(ctx: CommandContext, it: z.infer<typeof setting>): Promise<Cooperation[]> {
  await cooperations.requireAble(ctx, it.caseId)
  const [organisationAId, organisationBId] = inOrder(...it.organisationIds)
  if (organisationAId === organisationBId) throw invalidField('organisationIds', 'same-twice')
  const ends = { caseId: it.caseId, organisationAId, organisationBId }
  const pair = await listCooperationsOfPair(ctx.tx, ends)
  const stands = pair.filter((one) => isValidOn(one, it.on)).map((one) => one.level)
  const isAt = (level: CooperationLevel | null) => (level === null ? stands.length === 0 : stands.includes(level))
  if (!isAt(it.level) && !isAt(it.seen)) throw new AppError('conflict')
  const write = async (step: CooperationStep): Promise<unknown> => {
    if (step.op === 'remove') return ctx.write.remove<Cooperation>(cooperationTable, step.record, events.removed)
    if (step.op === 'change') return ctx.write.update<Cooperation>(cooperationTable, step.record, step.fields, events.updated)
    await requireOrganisations(ctx.tx, 'organisationIds', it.organisationIds)
    return ctx.write.insert<Cooperation>(cooperationTable, { ...ends, ...step.fields, id: it.id, note: '', version: 1 }, events.created)
  }
  const steps = stepsToLevel(pair, it.level, it.on)
  if (steps.length === 0) ctx.unchanged()
  for (const step of steps) await write(step)
  return listCooperationsOfPair(ctx.tx, ends)
}

export const cooperationRouter = router({
  list: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId }))
    .output(networkData)
    .query(async ({ ctx, input }) => {
      if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId))) throw new AppError('not-found')
      return readNetwork(ctx.db, input.caseId)
    }),

  create: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: cooperationId, caseId, fields: cooperationFields }))
    .output(cooperationRecord)
    .mutation(inTransaction((ctx, { fields, ...it }) => cooperations.create(ctx, { ...it, fields: ordered(fields) }, () => ({})))),

  /** Which two work together stays; another pair is another cooperation. */
  update: command
    .meta({ needs: 'baseline.write' })
    .input(
      z.object({
        id: cooperationId,
        version: z.int().min(1),
        fields: cooperationFields.omit({ organisationAId: true, organisationBId: true }).partial(),
      }),
    )
    .output(cooperationRecord)
    .mutation(
      inTransaction((ctx, { id, version, fields }) => cooperations.update(ctx, { id, version, fields: fields as Partial<Cooperation> })),
    ),

  /** Brings two organisations to a level, or to none, from a day on; answers all their cooperations. */
  set: command
    .meta({ needs: 'baseline.write' })
    .input(setting)
    .output(z.array(cooperationRecord))
    .mutation(inTransaction((ctx, it) => setLevel(ctx, it))),

  remove: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: cooperationId, version: z.int().min(1) }))
    .output(z.object({ id: cooperationId }))
    .mutation(inTransaction((ctx, it) => cooperations.remove(ctx, it))),
})
