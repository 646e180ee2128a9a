import type { ProgrammeStatus, StatusCell } from '@etappe/domain/reports/status'
import { caseKinds } from '@etappe/domain/cases/kind'
import { lights } from '@etappe/domain/cases/light'
import { phases } from '@etappe/domain/cases/phase'
import type { Day } from '@etappe/domain/kernel/day'
import { sql } from 'kysely'
import { lightExpression } from '../cases/case-filter.repo.ts'
import type { Db } from '../db/database.ts'
import { listOffices } from '../offices/office.repo.ts'

const running = sql<boolean>`"lifecycle" in ('active', 'onHold')`
const countWhere = (condition: ReturnType<typeof sql<boolean>>) => sql<number>`sum(case when ${condition} then 1 else 0 end)`

/** One pass over all cases, grouped by everything a cell distinguishes; the conditions are those of the list filters. */
const selectGroups = (db: Db, today: Day) =>
  db
    .selectFrom('case')
    .select(['officeCode', 'kind', 'phase', lightExpression(today).as('light')])
    .select([
      sql<number>`count(*)`.as('cases'),
      countWhere(running).as('running'),
      countWhere(sql`"lifecycle" = 'completed'`).as('completed'),
      countWhere(sql`"lifecycle" = 'discontinued'`).as('discontinued'),
      countWhere(sql`${running} and "milestoneDueOn" < ${today}`).as('milestoneOverdue'),
      countWhere(sql`"lifecycle" = 'active' and "contactFrom" <= ${today}`).as('contactLate'),
    ])
    .groupBy(['officeCode', 'kind', 'phase', 'light'])
    .execute()

/** Office × kind with every figure of the cockpit. */
export async function readStatus(db: Db, today: Day): Promise<ProgrammeStatus> {
  const [groups, offices] = await Promise.all([selectGroups(db, today), listOffices(db, today)])
  // A closed office keeps its cases until they are handed over; without its row the columns would not add up.
  const closed = [...new Set(groups.map((it) => it.officeCode))].filter((code) => !offices.some((it) => it.code === code)).sort()
  const places = [...offices, ...closed.map((code) => ({ code, quota: { network: 0, modelMunicipality: 0 } }))]
  const cells = places.flatMap((office) =>
    caseKinds.map((kind): StatusCell => {
      const own = groups.filter((it) => it.officeCode === office.code && it.kind === kind)
      const sum = (pick: (it: (typeof own)[number]) => number, rows = own) => rows.reduce((total, it) => total + Number(pick(it)), 0)
      return {
        officeCode: office.code,
        kind,
        taken: sum((it) => it.cases) - sum((it) => it.discontinued),
        quota: office.quota[kind],
        running: sum((it) => it.running),
        completed: sum((it) => it.completed),
        milestoneOverdue: sum((it) => it.milestoneOverdue),
        contactLate: sum((it) => it.contactLate),
        byPhase: Object.fromEntries(
          phases.map((phase) => [
            phase,
            sum(
              (it) => it.running,
              own.filter((it) => it.phase === phase),
            ),
          ]),
        ) as StatusCell['byPhase'],
        byLight: Object.fromEntries(
          lights.map((light) => [
            light,
            sum(
              (it) => it.cases,
              own.filter((it) => it.light === light),
            ),
          ]),
        ) as StatusCell['byLight'],
      }
    }),
  )
  return { asOf: today, cells }
}
