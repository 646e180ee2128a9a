import type { CaseScope } from '@etappe/domain/access/policy'
import { AppError } from '@etappe/domain/kernel/errors'
import type { CaseId, OrganisationId } from '@etappe/domain/kernel/id'
import type { CaseOfOrganisation, MergePreview, OrganisationDetail } from '@etappe/domain/organisations/directory'
import type { Participation } from '@etappe/domain/organisations/participation'
import { inCaseScope } from '../cases/case-scope.repo.ts'
import type { Db } from '../db/database.ts'
import { namesOfMunicipalities } from '../municipalities/municipality-name.repo.ts'
import { listContactsOf } from './contact.repo.ts'
import { knowsPeople } from './contact-scope.repo.ts'
import { findOrganisation } from './organisation.repo.ts'
import { listMergedChoices, listOrganisationChoices } from './organisation-search.repo.ts'
import { casesIn, readUsage } from './organisation-usage.repo.ts'
import { listParticipationsOf } from './participation.repo.ts'

const caseColumns = ['id', 'number', 'name', 'kind', 'officeCode', 'lifecycle'] as const

const seenCases = (db: Db, scope: CaseScope, ids: readonly CaseId[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db.selectFrom('case').select(caseColumns).where('id', 'in', ids).where(inCaseScope(scope)).orderBy('number').execute()

/** Cases of the reader's reach with the parts in each, and how many more there are. */
async function casesOf(
  db: Db,
  scope: CaseScope,
  participations: readonly Participation[],
): Promise<{ cases: CaseOfOrganisation[]; casesOutOfReach: number }> {
  const ids = [...new Set(participations.map((it) => it.caseId))]
  const seen = await seenCases(db, scope, ids)
  const byCase = Map.groupBy(participations, (it) => it.caseId)
  return {
    cases: seen.map((it) => ({ ...it, participations: byCase.get(it.id) ?? [] })),
    casesOutOfReach: ids.length - seen.length,
  }
}

/** The page of an organisation, as far as the reader may know it; `undefined` when there is none. */
export async function readOrganisationDetail(db: Db, scope: CaseScope, id: OrganisationId): Promise<OrganisationDetail | undefined> {
  const organisation = await findOrganisation(db, id)
  if (!organisation) return undefined
  const key = organisation.municipalityKey
  const [isKnown, participations, merged, mergedInto, names] = await Promise.all([
    knowsPeople(db, scope, id),
    listParticipationsOf(db, id),
    listMergedChoices(db, id),
    listOrganisationChoices(db, organisation.mergedIntoId === null ? [] : [organisation.mergedIntoId]),
    namesOfMunicipalities(db, key === null ? [] : [key]),
  ])
  return {
    organisation,
    municipalityName: key === null ? null : (names[key] ?? key),
    mergedInto: mergedInto[0] ?? null,
    merged,
    contacts: isKnown ? await listContactsOf(db, [id]) : null,
    ...(await casesOf(db, scope, participations)),
  }
}

/** What a merge would change, as far as the reader may know it. Throws `not-found`, or `organisation-merged`. */
export async function readMergePreview(
  db: Db,
  scope: CaseScope,
  ids: { readonly keepId: OrganisationId; readonly mergeId: OrganisationId },
): Promise<MergePreview> {
  const [keep, merge] = await Promise.all([findOrganisation(db, ids.keepId), findOrganisation(db, ids.mergeId)])
  if (!keep || !merge) throw new AppError('not-found')
  if (keep.mergedIntoId !== null || merge.mergedIntoId !== null) throw new AppError('organisation-merged')
  const usage = await readUsage(db, [merge.id])
  const cases = casesIn(usage)
  const seen = await seenCases(db, scope, cases)
  return {
    keep,
    merge,
    participations: usage.participations.length,
    cooperations: usage.cooperations.length,
    offers: usage.offers.length,
    measures: usage.measures.length,
    contacts: usage.contacts.filter((it) => it.mergedIntoId === null).length,
    cases: seen.map(({ id, number, name }) => ({ id, number, name })),
    casesOutOfReach: cases.length - seen.length,
  }
}
