import type { CaseId, OrganisationId } from '@etappe/domain/kernel/id'
import type { Adoption } from '@etappe/domain/plan/adoption'
import type { Offer } from '@etappe/domain/baseline/offer'
import type { Measure } from '@etappe/domain/plan/measure'
import type { Contact } from '@etappe/domain/organisations/contact'
import type { Cooperation } from '@etappe/domain/organisations/cooperation'
import type { Organisation } from '@etappe/domain/organisations/organisation'
import type { Participation } from '@etappe/domain/organisations/participation'
import { offerTable } from '../baseline/offer.table.ts'
import type { Db, Tx } from '../db/database.ts'
import { adoptionTable } from '../plan/adoption.table.ts'
import { measureTable } from '../plan/measure.table.ts'
import { contactTable } from './contact.table.ts'
import { cooperationTable } from './cooperation.table.ts'
import { organisationTable } from './organisation.table.ts'
import { participationTable } from './participation.table.ts'

/** Every record that names one of some organisations. */
export interface OrganisationUsage {
  readonly participations: readonly Participation[]
  readonly cooperations: readonly Cooperation[]
  readonly offers: readonly Offer[]
  readonly measures: readonly Measure[]
  /** Frozen plans name who does a measure, too. */
  readonly adoptions: readonly Adoption[]
  readonly contacts: readonly Contact[]
  /** Entries that turned out to be one of these. */
  readonly merged: readonly Organisation[]
}

/** Names in lists are kept as JSON text. */
const named = (ids: readonly OrganisationId[]) => ids.map((id) => `%"${id}"%`)

export async function readUsage(db: Db | Tx, ids: readonly OrganisationId[]): Promise<OrganisationUsage> {
  const [participations, cooperations, offers, measures, adoptions, contacts, merged] = await Promise.all([
    db.selectFrom('participation').selectAll().where('organisationId', 'in', ids).orderBy('id').execute(),
    db
      .selectFrom('cooperation')
      .selectAll()
      .where((eb) => eb.or([eb('organisationAId', 'in', ids), eb('organisationBId', 'in', ids)]))
      .orderBy('id')
      .execute(),
    db.selectFrom('offer').selectAll().where('providerId', 'in', ids).orderBy('id').execute(),
    db
      .selectFrom('measure')
      .selectAll()
      .where((eb) => eb.or([eb('responsibleId', 'in', ids), ...named(ids).map((it) => eb('partnerIds', 'like', it))]))
      .orderBy('id')
      .execute(),
    db
      .selectFrom('adoption')
      .selectAll()
      .where((eb) => eb.or(named(ids).map((it) => eb('frozen', 'like', it))))
      .orderBy('id')
      .execute(),
    db.selectFrom('contact').selectAll().where('organisationId', 'in', ids).orderBy('id').execute(),
    db.selectFrom('organisation').selectAll().where('mergedIntoId', 'in', ids).orderBy('id').execute(),
  ])
  return {
    participations: participations.map(participationTable.decode),
    cooperations: cooperations.map(cooperationTable.decode),
    offers: offers.map(offerTable.decode),
    measures: measures.map(measureTable.decode),
    adoptions: adoptions.map(adoptionTable.decode),
    contacts: contacts.map(contactTable.decode),
    merged: merged.map(organisationTable.decode),
  }
}

/** Cases in which an organisation is named. */
export const casesIn = ({ participations, cooperations, offers, measures, adoptions }: OrganisationUsage): CaseId[] => [
  ...new Set([...participations, ...cooperations, ...offers, ...measures, ...adoptions].map((it) => it.caseId)),
]

export const isUsed = (usage: OrganisationUsage): boolean => Object.values(usage).some((records) => records.length > 0)
