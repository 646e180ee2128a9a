import { caseScope } from '@etappe/domain/access/policy'
import { linkStrengths, type Offer, offerFields, offerLinkRecord, offerRecord } from '@etappe/domain/baseline/offer'
import { providerFinder } from '@etappe/domain/baseline/provider-match'
import { mostSheetRows } from '@etappe/domain/baseline/sheet-grid'
import { AppError } from '@etappe/domain/kernel/errors'
import { caseId, offerId, offerLinkId, organisationId } from '@etappe/domain/kernel/id'
import { requiredLine } from '@etappe/domain/kernel/text'
import { z } from 'zod'
import { isCaseVisible } from '../cases/case.repo.ts'
import { inTransaction } from '../kernel/command.ts'
import { command, query, router } from '../kernel/trpc.ts'
import { namesOfOrganisations } from '../organisations/organisation-name.repo.ts'
import { changeOffers, copyOffers, removeOffers } from './offer-bulk.ts'
import { importOffers } from './offer-import.ts'
import { linkOffers, offerLinks } from './offer-link.ts'
import { offerRecords } from './offer-records.ts'
import { listOfferLinks, listOffers, listProviderCandidates } from './offer.repo.ts'

const version = z.int().min(1)
const seen = z
  .array(z.object({ id: offerId, version }))
  .min(1)
  .max(mostSheetRows)

export const offerRouter = router({
  /** The offers of a case, how they work together, and the names of their providers by id. */
  list: query
    .meta({ needs: 'case.read', kept: true })
    .input(z.object({ caseId }))
    .output(z.object({ offers: z.array(offerRecord), links: z.array(offerLinkRecord), names: z.record(z.string(), z.string()) }))
    .query(async ({ ctx, input }) => {
      if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId))) throw new AppError('not-found')
      const offers = await listOffers(ctx.db, input.caseId)
      const links = await listOfferLinks(ctx.db, input.caseId)
      const names = await namesOfOrganisations(
        ctx.db,
        offers.map((it) => it.providerId),
      )
      return { offers, links, names }
    }),

  /** Which organisations somebody's table means, in the order of the names; `null` where the directory has none. */
  providers: query
    .meta({ needs: 'organisation.read' })
    .input(z.object({ caseId, names: z.array(requiredLine(200)).max(100) }))
    .output(z.array(z.object({ id: organisationId, name: z.string() }).nullable()))
    .query(async ({ ctx, input }) => {
      if (!(await isCaseVisible(ctx.db, caseScope(ctx.actor), input.caseId))) throw new AppError('not-found')
      const find = providerFinder(await listProviderCandidates(ctx.db, input.caseId))
      return input.names.map((name) => {
        const found = find(name)
        return found && { id: found.id, name: found.name }
      })
    }),

  create: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: offerId, caseId, fields: offerFields }))
    .output(offerRecord)
    .mutation(inTransaction((ctx, it) => offerRecords.create(ctx, it, () => ({})))),

  update: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: offerId, version, fields: offerFields.partial() }))
    .output(offerRecord)
    .mutation(
      inTransaction((ctx, { id, version: at, fields }) => offerRecords.update(ctx, { id, version: at, fields: fields as Partial<Offer> })),
    ),

  /** Several at once, from somebody's table: one command. */
  createMany: command
    .meta({ needs: 'baseline.write' })
    .input(
      z.object({
        caseId,
        rows: z
          .array(z.object({ id: offerId, fields: offerFields, newProvider: requiredLine(200).nullable() }))
          .min(1)
          .max(mostSheetRows),
      }),
    )
    .output(z.object({ offers: z.int(), organisations: z.int() }))
    .mutation(inTransaction((ctx, it) => importOffers(ctx, it))),

  updateMany: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ caseId, offers: seen, fields: offerFields.partial() }))
    .output(z.object({ changed: z.int() }))
    .mutation(inTransaction((ctx, it) => changeOffers(ctx, it))),

  remove: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ caseId, offers: seen }))
    .output(z.object({ removed: z.int() }))
    .mutation(inTransaction((ctx, it) => removeOffers(ctx, it))),

  /** The same offers for another district. */
  copy: command
    .meta({ needs: 'baseline.write' })
    .input(
      z.object({
        caseId,
        copies: z
          .array(z.object({ id: offerId, from: offerId }))
          .min(1)
          .max(mostSheetRows),
        district: requiredLine(120),
      }),
    )
    .output(z.array(offerRecord))
    .mutation(inTransaction((ctx, it) => copyOffers(ctx, it))),

  link: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: offerLinkId, caseId, offerAId: offerId, offerBId: offerId, strength: z.enum(linkStrengths) }))
    .output(offerLinkRecord)
    .mutation(inTransaction((ctx, { commandId: _, ...it }) => linkOffers(ctx, it))),

  unlink: command
    .meta({ needs: 'baseline.write' })
    .input(z.object({ id: offerLinkId, version }))
    .output(z.object({ id: offerLinkId }))
    .mutation(inTransaction((ctx, it) => offerLinks.remove(ctx, it))),
})
