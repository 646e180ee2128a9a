import type { Case } from '@etappe/domain/cases/case'
import { lightSchedule } from '@etappe/domain/cases/light'
import { plannedEnd } from '@etappe/domain/cases/phase'
import type { CaseId } from '@etappe/domain/kernel/id'
import { foldGerman, searchForms, shortName } from '@etappe/domain/municipalities/municipality'
import { type Land, landOf } from '@etappe/domain/offices/land'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import type { Tx } from '../db/database.ts'
import { findLastContact } from '../meetings/meeting.repo.ts'
import { findNextMilestone } from '../meetings/milestone.repo.ts'
import { namesOfMunicipalities } from '../municipalities/municipality-name.repo.ts'
import { findCase, listRuns } from './case.repo.ts'
import type { CaseDerived } from './case.table.ts'

/** What a person would call the place: the first municipality, or the area. */
async function placeOf(tx: Tx, record: Case): Promise<{ placeName: string; land: Land | null }> {
  const [first, ...rest] = record.municipalityKeys
  if (first === undefined) return { placeName: record.areaText, land: null }
  const names = await namesOfMunicipalities(tx, [first])
  const name = shortName(names[first] ?? first)
  return { placeName: rest.length > 0 ? `${name} +${rest.length}` : name, land: landOf(first) }
}

/** Words a case is found by: its number, name, place and area. */
function tokensOf(record: Case, placeName: string): string[] {
  const forms = [record.number, record.name, placeName, record.areaText].flatMap(searchForms)
  return [...new Set(forms.flatMap((form) => form.split(' ')).filter((token) => token !== ''))].map((token) => token.slice(0, 40))
}

async function replaceTokens(tx: Tx, caseId: CaseId, tokens: readonly string[]): Promise<void> {
  await tx.deleteFrom('caseSearch').where('caseId', '=', caseId).execute()
  await tx
    .insertInto('caseSearch')
    .values([...new Set(tokens)].map((token) => ({ token, caseId })))
    .execute()
}

async function deriveCase(tx: Tx, record: Case, definition: ProgrammeDefinition): Promise<CaseDerived> {
  const place = await placeOf(tx, record)
  const run = (await listRuns(tx, record.id)).at(-1)
  const phaseEnteredOn = run?.enteredOn ?? record.startedOn
  const phaseDueOn =
    record.phase === 'support' && record.supportEnd !== null
      ? record.supportEnd
      : plannedEnd(definition, record.kind, record.phase, phaseEnteredOn)
  const milestone = await findNextMilestone(tx, record.id)
  const lastContactOn = await findLastContact(tx, record.id)
  return {
    ...place,
    nameSort: foldGerman(record.name),
    placeSort: foldGerman(place.placeName),
    phaseEnteredOn,
    phaseDueOn,
    milestoneKind: milestone?.kind ?? null,
    milestoneTitle: milestone?.title ?? null,
    milestoneDueOn: milestone?.dueOn ?? null,
    lastContactOn,
    ...lightSchedule(definition, { ...record, lastContactOn, phaseDueOn }),
  }
}

/** Recomputes what lists show and sort by for some cases. Runs inside the transaction of every change to them. */
export async function refreshCases(tx: Tx, ids: readonly CaseId[], definition: ProgrammeDefinition): Promise<void> {
  for (const id of ids) {
    const record = await findCase(tx, id)
    if (!record) continue
    const before = await tx.selectFrom('case').select(['nameSort', 'placeSort']).where('id', '=', id).executeTakeFirstOrThrow()
    const derived = await deriveCase(tx, record, definition)
    await tx.updateTable('case').set(derived).where('id', '=', id).execute()
    if (before.nameSort !== derived.nameSort || before.placeSort !== derived.placeSort)
      await replaceTokens(tx, id, tokensOf(record, derived.placeName))
  }
}
