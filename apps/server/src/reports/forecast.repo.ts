import type { CaseScope } from '@etappe/domain/access/policy'
import type { Day } from '@etappe/domain/kernel/day'
import type { Db } from '../db/database.ts'
import { inCaseScope } from '../cases/case-scope.repo.ts'

/** Active cases in reach whose next gate is due by a day: the one their phase ends with, or the admission that is not on record. */
export async function listDueCases(db: Db, scope: CaseScope, until: Day) {
  return db
    .selectFrom('case')
    .select(['id', 'number', 'name', 'kind', 'officeCode', 'placeName', 'phase', 'startedOn', 'phaseEnteredOn', 'phaseDueOn'])
    .where(inCaseScope(scope))
    .where('lifecycle', '=', 'active')
    .where((eb) =>
      eb.or([
        eb('phaseDueOn', '<=', until),
        eb.and([
          eb('phase', '=', 'baseline'),
          eb.not(
            eb.exists(
              eb
                .selectFrom('gateRecord')
                .select('gateRecord.id')
                .whereRef('gateRecord.caseId', '=', 'case.id')
                .where('gateRecord.gate', '=', 'admission'),
            ),
          ),
        ]),
      ]),
    )
    .execute()
}
export type DueCase = Awaited<ReturnType<typeof listDueCases>>[number]
