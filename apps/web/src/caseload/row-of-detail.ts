import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { type CaseRow, caseRow } from '@etappe/domain/cases/case-query'
import { type Day, isValidOn } from '@etappe/domain/kernel/day'

/** The line of the caseload a case would have, for one that is not in the list. */
export function rowOfDetail(detail: CaseDetail, today: Day): CaseRow {
  const { case: it, names } = detail
  const [assigned] = detail.assignments.filter((one) => isValidOn(one, today)).sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  return caseRow.parse({
    ...it,
    ...detail,
    ownerName: it.ownerId === null ? null : (names[it.ownerId] ?? null),
    facilitatorName: assigned ? (names[assigned.userId] ?? null) : null,
  })
}
