import type { Offer, OfferFields } from '@etappe/domain/baseline/offer'
import { offerProblems } from '@etappe/domain/baseline/offer-rules'
import type { CommandContext } from '../kernel/command.ts'
import { requireOrganisations } from '../organisations/organisation-name.repo.ts'
import { requireSound } from './baseline-checks.ts'

/** Throws what contradicts itself in an offer, beside its field. */
export const requireSoundOffer = (offer: OfferFields): void => requireSound(offerProblems(offer))

/** Throws unless the offer makes sense and a newly chosen provider stands in the directory. */
export async function checkOffer({ tx }: CommandContext, offer: Offer, before: Offer | null): Promise<void> {
  requireSoundOffer(offer)
  if (offer.providerId !== (before?.providerId ?? null)) await requireOrganisations(tx, 'fields.providerId', [offer.providerId])
}
