import { caseScope } from '@etappe/domain/access/policy'
import { type Finding, findingFields, findingRecord } from '@etappe/domain/baseline/finding'
import { votesAfter } from '@etappe/domain/baseline/finding-rules'
import { catalogueIndicators, ownIndicatorRecord } from '@etappe/domain/baseline/indicator'
import { offerRecord } from '@etappe/domain/baseline/offer'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseId, findingId } from '@etappe/domain/kernel/id'
import { z } from 'zod'
import { isCaseVisible } from '../cases/case.repo.ts'
import { caseRecords } from '../cases/case-records.ts'
import { nextInCase } from '../cases/case-sequence.repo.ts'
import { type CommandContext, inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { listFindings, listLinkables } from './finding.repo.ts'
import { findingTable } from './finding.table.ts'

const version = z.int().min(1)
const catalogue: readonly string[] = catalogueIndicators

/** What is linked has to be of this case, and each once; what was linked before may have gone meanwhile. */
async function requireLinkable(ctx: CommandContext, record: Finding, before: Finding | null): Promise<void> {
  for (const field of ['cells', 'offerIds', 'indicators'] as const) {
    const linked: readonly string[] = record[field]
    if (new Set(linked).size < linked.length) throw invalidField(`fields.${field}`, 'same-twice')
  }
  const added = {
    offerIds: record.offerIds.filter((it) => !before?.offerIds.includes(it)),
    indicators: record.indicators.filter((it) => !catalogue.includes(it) && !before?.indicators.includes(it)),
  }
  if (added.offerIds.length + added.indicators.length === 0) return
  const { offers, ownIndicators } = await listLinkables(ctx.tx, record.caseId)
  if (added.offerIds.some((id) => !offers.some((it) => it.id === id))) throw invalidField('fields.offerIds', 'reference-unknown')
  if (added.indicators.some((key) => !ownIndicators.some((it) => it.id === key)))
    throw invalidField('fields.indicators', 'reference-unknown')
}

const findings = caseRecords<Finding>({
  table: findingTable,
  ability: 'baseline.write',
  events: { created: 'finding.added', updated: 'finding.updated', removed: 'finding.removed' },
  check: requireLinkable,
})

export const findingRouter = router({
  list: query
    .meta({ needs: 'case.read' })
    .input(z.object({ caseId }))
    .output(
      z.object({
        findings: z.array(findingRecord),
        offers: z.array(offerRecord.pick({ id: true, name: true })),
        ownIndicators: z.array(ownIndicatorRecord.pick({ id: true, name: true })),
      }),
    )
    .query(async ({ ctx, input }) => {
      if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId))) throw new AppError('not-found')
      const [found, linkables] = await Promise.all([listFindings(ctx.db, input.caseId), listLinkables(ctx.db, input.caseId)])
      return { findings: found, ...linkables }
    }),

  create: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: findingId, caseId, fields: findingFields }))
    .output(findingRecord)
    .mutation(
      inTransaction((ctx, it) =>
        findings.create(ctx, it, async () => ({ number: await nextInCase(ctx.tx, it.caseId, 'finding'), votes: 0 })),
      ),
    ),

  update: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: findingId, version, fields: findingFields.partial() }))
    .output(findingRecord)
    .mutation(
      inTransaction((ctx, { id, version: seen, fields }) =>
        findings.update(ctx, { id, version: seen, fields: fields as Partial<Finding> }),
      ),
    ),

  remove: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: findingId, version }))
    .output(z.object({ id: findingId }))
    .mutation(inTransaction((ctx, it) => findings.remove(ctx, it))),

  /** One dot more or less on top of what stands there now, whichever version was seen: people vote at the same time. */
  vote: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: findingId, by: z.union([z.literal(1), z.literal(-1)]) }))
    .output(findingRecord)
    .mutation(
      inTransaction(async (ctx, { id, by }) => {
        const record = await findings.getForWrite(ctx, id)
        const after = await ctx.write.update(findingTable, record, { votes: votesAfter(record.votes, by) }, 'finding.voted')
        if (after === record) ctx.unchanged()
        return after
      }),
    ),
})
