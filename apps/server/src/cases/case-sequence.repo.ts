import type { CaseId } from '@etappe/domain/kernel/id'
import type { Tx } from '../db/database.ts'
import type { CaseSequenceTable } from './case.table.ts'

/** The next number of a kind of record within a case. Counts up even when the record that took it is removed or undone. */
export async function nextInCase(tx: Tx, caseId: CaseId, noun: CaseSequenceTable['noun']): Promise<number> {
  const row = await tx
    .insertInto('caseSequence')
    .values({ caseId, noun, last: 1 })
    .onConflict((oc) => oc.columns(['caseId', 'noun']).doUpdateSet((eb) => ({ last: eb('caseSequence.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last
}
