import type { Offer, OfferFields } from '@etappe/domain/baseline/offer'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CaseId, OfferId } from '@etappe/domain/kernel/id'
import type { CommandContext } from '../kernel/command.ts'
import { mergeEdit } from '../kernel/merge.ts'
import { requireOrganisations } from '../organisations/organisation-name.repo.ts'
import { requireSoundOffer } from './offer-checks.ts'
import { offerRecords } from './offer-records.ts'
import { countOffersById, listOfferLinks, listOffers } from './offer.repo.ts'
import { offerLinkTable, offerTable } from './offer.table.ts'

type Seen = Pick<Offer, 'id' | 'version'>

/** The offers named, each once and all of the case. Throws `not-found` when one is not there, or not for this person. */
async function getAll(ctx: CommandContext, caseId: CaseId, ids: readonly OfferId[]): Promise<Map<OfferId, Offer>> {
  await offerRecords.requireAble(ctx, caseId)
  const ofCase = new Map((await listOffers(ctx.tx, caseId)).map((it) => [it.id, it] as const))
  if (ids.some((id) => !ofCase.has(id))) throw new AppError('not-found')
  return ofCase
}

interface Change {
  readonly caseId: CaseId
  readonly offers: readonly Seen[]
  readonly fields: { readonly [K in keyof OfferFields]?: OfferFields[K] | undefined }
}

/** Writes the same fields over several offers: one command, one step to undo. */
export async function changeOffers(ctx: CommandContext, { caseId, offers, fields }: Change): Promise<{ changed: number }> {
  const ofCase = await getAll(
    ctx,
    caseId,
    offers.map((it) => it.id),
  )
  await requireOrganisations(ctx.tx, 'fields.providerId', [fields.providerId ?? null])
  let changed = 0
  for (const { id, version } of new Map(offers.map((it) => [it.id, it] as const)).values()) {
    const before = ofCase.get(id)
    if (!before) continue
    const merged = await mergeEdit(ctx.tx, offerTable, before, { version, fields: fields as Partial<Offer> })
    requireSoundOffer({ ...before, ...merged })
    if ((await ctx.write.update(offerTable, before, merged, 'offer.updated')) !== before) changed++
  }
  if (changed === 0) ctx.unchanged()
  return { changed }
}

interface Removal {
  readonly caseId: CaseId
  readonly offers: readonly Seen[]
}

/** Removes offers with their links. Findings go on naming them, so that undoing brings everything back. */
export async function removeOffers(ctx: CommandContext, { caseId, offers }: Removal): Promise<{ removed: number }> {
  const ids = new Set(offers.map((it) => it.id))
  const ofCase = await getAll(ctx, caseId, [...ids])
  for (const link of await listOfferLinks(ctx.tx, caseId))
    if (ids.has(link.offerAId) || ids.has(link.offerBId)) await ctx.write.remove(offerLinkTable, link, 'offer.unlinked')
  for (const { id, version } of new Map(offers.map((it) => [it.id, it] as const)).values()) {
    const offer = ofCase.get(id)
    if (offer?.version !== version) throw new AppError('conflict')
    await ctx.write.remove(offerTable, offer, 'offer.removed')
  }
  return { removed: ids.size }
}

interface Copies {
  readonly caseId: CaseId
  readonly copies: readonly { readonly id: OfferId; readonly from: OfferId }[]
  readonly district: string
}

/** Makes the same offers for another district. Links stay with the originals: who works with whom is another question there. */
export async function copyOffers(ctx: CommandContext, { caseId, copies, district }: Copies): Promise<Offer[]> {
  const ofCase = await getAll(
    ctx,
    caseId,
    copies.map((it) => it.from),
  )
  const ids = new Set(copies.map((it) => it.id))
  if (ids.size < copies.length || (await countOffersById(ctx.tx, [...ids])) > 0) throw new AppError('command-reused')
  const made: Offer[] = []
  for (const { id, from } of copies) {
    const original = ofCase.get(from)
    if (original) made.push(await ctx.write.insert(offerTable, { ...original, id, district, version: 1 }, 'offer.copied'))
  }
  return made
}
