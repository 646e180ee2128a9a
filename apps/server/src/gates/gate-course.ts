import { type GateStep, gateSteps, type PassedGate } from '@etappe/domain/cases/gate'
import { phaseSteps } from '@etappe/domain/cases/phase-plan'
import type { Day } from '@etappe/domain/kernel/day'
import { termsOf } from '@etappe/domain/programme/definition'
import { type CaseWithDerived, listRuns } from '../cases/case.repo.ts'
import { readCourse } from '../cases/case-course.repo.ts'
import { holidaysFor } from '../cases/case-derived.ts'
import type { Db, Tx } from '../db/database.ts'
import type { Definitions } from '../programme/programme.repo.ts'

/** The five gates of a case with their planned days, as the rail shows them. */
export async function readGateSteps(
  db: Db | Tx,
  definitions: Definitions,
  of: { readonly record: CaseWithDerived; readonly passed: readonly PassedGate[] },
  today: Day,
): Promise<GateStep[]> {
  const { record, passed } = of
  const [runs, course] = await Promise.all([listRuns(db, record.id), readCourse(db, record.id)])
  const terms = termsOf(definitions.of(record.programmeVersion), record.programmeVersion, record.kind)
  const holidays = holidaysFor(record, record.land)
  const basis = { terms, holidays, holds: course.holds, agreed: course.gateDates }
  return gateSteps(record, phaseSteps(basis, record, runs, today), passed)
}
