import type { CaseFilters } from '@etappe/domain/cases/case-query'
import { ledgerBasis, ledgerOf, type ServiceSum, type ServiceSums, worstState } from '@etappe/domain/facilitation/ledger'
import type { LedgerRow } from '@etappe/domain/facilitation/ledger-view'
import type { ServiceKind } from '@etappe/domain/facilitation/support-service'
import type { CaseId } from '@etappe/domain/kernel/id'
import { sql } from 'kysely'
import { casesInReach } from '../cases/case-figures.repo.ts'
import type { Reader } from '../cases/case-list.repo.ts'
import type { Db } from '../db/database.ts'
import type { Definitions } from '../programme/programme.repo.ts'

const caseColumns = [
  'case.id',
  'case.number',
  'case.name',
  'case.kind',
  'case.officeCode',
  'case.placeName',
  'case.supportStart',
  'case.supportEnd',
  'case.closedOn',
  'case.programmeVersion',
] as const

interface SumRow {
  readonly caseId: CaseId
  readonly kind: string
  readonly delivered: unknown
  readonly planned: unknown
  readonly overdue: unknown
}

const condition = (text: ReturnType<typeof sql<boolean>>, amount: ReturnType<typeof sql<number>>) =>
  sql<number>`coalesce(sum(case when ${text} then ${amount} else 0 end), 0)`

/** Sums of services per case and kind, as `sumEntries` of the domain makes them; a test holds the two together. */
const selectServices = (db: Db, reader: Reader, filters: CaseFilters) => {
  const on = sql.ref('supportService.on')
  const state = sql.ref('supportService.state')
  const amount = sql<number>`${sql.ref('supportService.amount')}`
  const ahead = sql`${on} >= ${reader.today} and (${sql.ref('case.supportEnd')} is null or ${on} <= ${sql.ref('case.supportEnd')})`
  return db
    .selectFrom('supportService')
    .innerJoin('case', 'case.id', 'supportService.caseId')
    .where(casesInReach(reader, filters) as never)
    .where('supportService.state', '<>', 'cancelled')
    .select(['supportService.caseId', 'supportService.kind'])
    .select([
      condition(sql`${state} = 'delivered'`, amount).as('delivered'),
      condition(sql`${state} = 'planned' and ${ahead}`, amount).as('planned'),
      condition(sql`${state} = 'planned' and ${on} < ${reader.today}`, amount).as('overdue'),
    ])
    .groupBy(['supportService.caseId', 'supportService.kind'])
}

/** Meetings within the support, as `ledgerEntries` counts them. */
const selectMeetings = (db: Db, reader: Reader, filters: CaseFilters) => {
  const on = sql.ref('meeting.heldOn')
  const state = sql.ref('meeting.state')
  const one = sql<number>`1`
  const kind = sql<string>`case when ${sql.ref('meeting.kind')} = 'expertInput' then 'expertInput' else 'meeting' end`
  return db
    .selectFrom('meeting')
    .innerJoin('case', 'case.id', 'meeting.caseId')
    .where(casesInReach(reader, filters) as never)
    .where('meeting.state', '<>', 'cancelled')
    .whereRef('meeting.heldOn', '>=', 'case.supportStart')
    .whereRef('meeting.heldOn', '<=', 'case.supportEnd')
    .where((eb) =>
      eb.or([
        eb('meeting.kind', '<>', 'expertInput'),
        eb.not(
          eb.exists(
            eb
              .selectFrom('supportService')
              .select('supportService.id')
              .whereRef('supportService.meetingId', '=', 'meeting.id')
              .where('supportService.state', '<>', 'cancelled')
              .where('supportService.kind', '<>', 'facilitation'),
          ),
        ),
      ]),
    )
    .select('meeting.caseId')
    .select([
      kind.as('kind'),
      condition(sql`${state} = 'held'`, one).as('delivered'),
      condition(sql`${state} = 'planned' and ${on} >= ${reader.today}`, one).as('planned'),
      condition(sql`${state} = 'planned' and ${on} < ${reader.today}`, one).as('overdue'),
    ])
    .groupBy(['meeting.caseId', kind])
}

function addUp(rows: readonly SumRow[]): ServiceSums {
  const sums: Partial<Record<ServiceKind, ServiceSum>> = {}
  for (const row of rows) {
    const kind = row.kind as ServiceKind
    const before = sums[kind]
    sums[kind] = {
      delivered: (before?.delivered ?? 0) + Number(row.delivered),
      planned: (before?.planned ?? 0) + Number(row.planned),
      overdue: (before?.overdue ?? 0) + Number(row.overdue),
    }
  }
  return sums
}

/** The ledgers of the cases in support that pass the filters. Four statements, however many cases there are. */
export async function readLedgers(db: Db, definitions: Definitions, reader: Reader, asked: CaseFilters): Promise<LedgerRow[]> {
  const filters: CaseFilters = { ...asked, phase: ['support'] }
  const [cases, assignments, services, meetings] = await Promise.all([
    db.selectFrom('case').select(caseColumns).where(casesInReach(reader, filters)).execute(),
    db
      .selectFrom('assignment')
      .innerJoin('case', 'case.id', 'assignment.caseId')
      .select(['assignment.caseId', 'assignment.daysGranted'])
      .where('assignment.daysGranted', 'is not', null)
      .where(casesInReach(reader, filters) as never)
      .execute(),
    selectServices(db, reader, filters).execute(),
    selectMeetings(db, reader, filters).execute(),
  ])
  const sums = Map.groupBy<CaseId, SumRow>([...services, ...meetings], (it) => it.caseId)
  const granted = Map.groupBy(assignments, (it) => it.caseId)
  return cases.map(({ supportStart, supportEnd, closedOn, programmeVersion, ...shown }) => {
    const facts = { kind: shown.kind, assignments: granted.get(shown.id) ?? [], supportStart, supportEnd, closedOn }
    const basis = ledgerBasis(definitions.of(programmeVersion), facts, reader.today)
    const ledger = ledgerOf(basis, addUp(sums.get(shown.id) ?? []))
    return { ...shown, worst: worstState(ledger), ledger }
  })
}
