import type { Offer, OfferFields } from '@etappe/domain/baseline/offer'
import { providerFinder } from '@etappe/domain/baseline/provider-match'
import { AppError } from '@etappe/domain/kernel/errors'
import { type CaseId, type OfferId, type OrganisationId, organisationId } from '@etappe/domain/kernel/id'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import { blankOrganisation } from '@etappe/domain/organisations/blank-organisation'
import type { CommandContext } from '../kernel/command.ts'
import { createOrganisation } from '../organisations/organisation-edit.ts'
import { requireOrganisations } from '../organisations/organisation-name.repo.ts'
import { refuse } from '../kernel/trpc.ts'
import { can } from '@etappe/domain/access/policy'
import { requireSoundOffer } from './offer-checks.ts'
import { offerRecords } from './offer-records.ts'
import { countOffersById, listProviderCandidates } from './offer.repo.ts'
import { offerTable } from './offer.table.ts'

interface NewOffer {
  readonly id: OfferId
  readonly fields: OfferFields
  /** A provider by name: found in the directory, or added to it. `null` where `fields.providerId` says who it is. */
  readonly newProvider: string | null
}

interface Import {
  readonly caseId: CaseId
  readonly rows: readonly NewOffer[]
}

export interface Imported {
  readonly offers: number
  readonly organisations: number
}

/** The organisations these names mean; those the directory does not have are added to it, each once. */
async function findOrAddProviders(ctx: CommandContext, caseId: CaseId, names: readonly string[]): Promise<Map<string, OrganisationId>> {
  const ids = new Map<string, OrganisationId>()
  if (names.length === 0) return ids
  const find = providerFinder(await listProviderCandidates(ctx.tx, caseId))
  for (const name of names) {
    const folded = foldGerman(name)
    const known = ids.get(folded) ?? find(name)?.id
    if (known) {
      ids.set(folded, known)
      continue
    }
    refuse(can(ctx.actor, 'organisation.write'))
    const added = await createOrganisation(ctx, organisationId.parse(ctx.services.ids.next()), { ...blankOrganisation, name })
    ids.set(folded, added.id)
  }
  return ids
}

/** Makes many offers at once: one command, one step to undo. All of them or none. */
export async function importOffers(ctx: CommandContext, { caseId, rows }: Import): Promise<Imported> {
  await offerRecords.requireAble(ctx, caseId)
  const ids = new Set(rows.map((it) => it.id))
  if (ids.size < rows.length || (await countOffersById(ctx.tx, [...ids])) > 0) throw new AppError('command-reused')
  for (const { fields } of rows) requireSoundOffer(fields)
  await requireOrganisations(
    ctx.tx,
    'rows',
    rows.map((it) => it.fields.providerId),
  )
  const providers = await findOrAddProviders(
    ctx,
    caseId,
    rows.flatMap((it) => it.newProvider ?? []),
  )
  const organisations = ctx.write.events.length
  for (const { id, fields, newProvider } of rows) {
    const providerId = newProvider === null ? fields.providerId : (providers.get(foldGerman(newProvider)) ?? null)
    const offer: Offer = { ...fields, providerId, id, caseId, version: 1 }
    await ctx.write.insert(offerTable, offer, 'offer.imported')
  }
  return { offers: rows.length, organisations }
}
