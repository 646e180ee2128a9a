import type { Case } from '@etappe/domain/cases/case'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import type { Tx } from '../db/database.ts'
import { findLastContact } from '../meetings/meeting.repo.ts'
import { findNextMilestone } from '../meetings/milestone.repo.ts'
import { namesOfMunicipalities } from '../municipalities/municipality-name.repo.ts'
import { listRuns } from './case.repo.ts'
import { type CaseDerived, caseTable } from './case.table.ts'
import { derivedColumns } from './case-derived.ts'

async function replaceTokens(tx: Tx, caseId: CaseId, tokens: readonly string[]): Promise<void> {
  await tx.deleteFrom('caseSearch').where('caseId', '=', caseId).execute()
  await tx
    .insertInto('caseSearch')
    .values(tokens.map((token) => ({ token, caseId })))
    .execute()
}

async function deriveCase(tx: Tx, record: Case, definition: ProgrammeDefinition): Promise<CaseDerived> {
  const [first] = record.municipalityKeys
  const names = first === undefined ? {} : await namesOfMunicipalities(tx, [first])
  return derivedColumns(definition, {
    record,
    municipalityName: first === undefined ? null : (names[first] ?? null),
    phaseEnteredOn: (await listRuns(tx, record.id)).at(-1)?.enteredOn ?? record.startedOn,
    nextMilestone: (await findNextMilestone(tx, record.id)) ?? null,
    lastContactOn: await findLastContact(tx, record.id),
  })
}

const isSame = (before: CaseDerived, after: CaseDerived): boolean =>
  (Object.keys(after) as (keyof CaseDerived)[]).every((name) => before[name] === after[name])

/** Recomputes what lists show and sort by for some cases. Runs inside the transaction of every change to them. */
export async function refreshCases(tx: Tx, ids: readonly CaseId[], definition: ProgrammeDefinition): Promise<void> {
  for (const id of ids) {
    const before = await tx.selectFrom('case').selectAll().where('id', '=', id).executeTakeFirst()
    if (!before) continue
    const record = caseTable.decode(before)
    const derived = await deriveCase(tx, record, definition)
    if (isSame(before, derived)) continue
    await tx.updateTable('case').set(derived).where('id', '=', id).execute()
    if (before.searchText !== derived.searchText) await replaceTokens(tx, id, derived.searchText.split(' '))
  }
}
