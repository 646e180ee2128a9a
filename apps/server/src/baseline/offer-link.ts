import type { OfferLink } from '@etappe/domain/baseline/offer'
import { linkEnds } from '@etappe/domain/baseline/offer-rules'
import { AppError, invalidField } from '@etappe/domain/kernel/errors'
import { caseRecords } from '../cases/case-records.ts'
import type { CommandContext } from '../kernel/command.ts'
import { listOfferLinks, listOffers } from './offer.repo.ts'
import { offerLinkTable } from './offer.table.ts'

export const offerLinks = caseRecords<OfferLink>({
  table: offerLinkTable,
  ability: 'baseline.write',
  events: { created: 'offer.linked', updated: 'offer.linked', removed: 'offer.unlinked' },
})

/** Says how two offers of a case work together, whether or not somebody has said it before. */
export async function linkOffers(ctx: CommandContext, wanted: Omit<OfferLink, 'version'>): Promise<OfferLink> {
  const { caseId, strength } = wanted
  await offerLinks.requireAble(ctx, caseId)
  const [offerAId, offerBId] = linkEnds(wanted.offerAId, wanted.offerBId)
  if (offerAId === offerBId) throw invalidField('offerBId', 'same-twice')
  const ofCase = new Set((await listOffers(ctx.tx, caseId)).map((it) => it.id))
  if (!ofCase.has(offerAId) || !ofCase.has(offerBId)) throw invalidField('offerBId', 'reference-unknown')
  const links = await listOfferLinks(ctx.tx, caseId)
  const there = links.find((it) => it.offerAId === offerAId && it.offerBId === offerBId)
  if (there) return offerLinks.edit(ctx, there, { version: there.version, fields: { strength } })
  if (await offerLinks.find(ctx.tx, wanted.id)) throw new AppError('command-reused')
  return ctx.write.insert(offerLinkTable, { ...wanted, offerAId, offerBId, version: 1 }, 'offer.linked')
}
