import type { CaseId } from '@etappe/domain/kernel/id'

/** Rows of several cases, taken apart; a case without any has an empty list. */
export function byCase<Row extends { readonly caseId: CaseId }>(rows: readonly Row[]): (id: CaseId) => readonly Row[] {
  const found = Map.groupBy(rows, (it) => it.caseId)
  return (id) => found.get(id) ?? []
}
