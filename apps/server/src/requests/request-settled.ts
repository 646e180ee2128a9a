import type { Day } from '@etappe/domain/kernel/day'
import type { RequestRow } from '@etappe/domain/requests/request-row'
import type { Db } from '../db/database.ts'
import { evaluateCases } from '../gates/evaluate-cases.ts'
import type { Definitions } from '../programme/programme.repo.ts'

/** Which waivers are asked for a criterion that was met meanwhile. As many statements for many requests as for one. */
export async function readSettled(
  db: Db,
  definitions: Definitions,
  rows: readonly RequestRow[],
  today: Day,
): Promise<(row: RequestRow) => boolean> {
  const ids = new Set(rows.filter((it) => it.request.kind === 'waiver').map((it) => it.request.caseId))
  const evaluations = await evaluateCases(db, definitions, [...ids], today)
  return ({ request: { subject, caseId } }) => {
    if (subject.kind !== 'waiver') return false
    const evaluation = evaluations.get(caseId)
    const criterion = evaluation?.gate === subject.gate ? evaluation.criteria.find((it) => it.code === subject.code) : undefined
    return criterion?.state !== 'unmet'
  }
}
