import type { CaseFilters } from '@etappe/domain/cases/case-query'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { TodayMeeting, TodayMilestone } from '@etappe/domain/reports/today'
import { casesInReach } from '../cases/case-figures.repo.ts'
import type { Reader } from '../cases/case-list.repo.ts'
import type { Db } from '../db/database.ts'

/** Days of an agenda, both included; `null` means from the beginning. */
export interface Span {
  readonly from: Day | null
  readonly to: Day
}

const ofCase = [
  'case.id as caseId',
  'case.number as caseNumber',
  'case.name as caseName',
  'case.ownerId',
  'owner.name as ownerName',
] as const

const meetingsOf = (db: Db, reader: Reader, filters: CaseFilters, span: Span) =>
  db
    .selectFrom('meeting')
    .innerJoin('case', 'case.id', 'meeting.caseId')
    .where('meeting.state', '=', 'planned')
    .where('meeting.heldOn', '<=', span.to)
    .$if(span.from !== null, (it) => it.where('meeting.heldOn', '>=', span.from as Day))
    .where(casesInReach(reader, filters) as never)

/** Planned meetings of some days, the first first. */
export async function listAgenda(db: Db, reader: Reader, filters: CaseFilters, asked: Span & { limit: number }): Promise<TodayMeeting[]> {
  return (
    meetingsOf(db, reader, filters, asked)
      .leftJoin('user as owner', 'owner.id', 'case.ownerId')
      .select(ofCase)
      .select(['meeting.id', 'meeting.kind', 'meeting.heldOn', 'meeting.startsAt', 'meeting.endsAt', 'meeting.place'])
      .orderBy('meeting.heldOn')
      // A meeting without a time stands before those that have one, in both engines.
      .orderBy((eb) => eb.fn.coalesce('meeting.startsAt', eb.val('')))
      .orderBy('meeting.id')
      .limit(asked.limit)
      .execute()
  )
}

export async function countAgenda(db: Db, reader: Reader, filters: CaseFilters, span: Span): Promise<number> {
  const row = await meetingsOf(db, reader, filters, span)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

const milestonesOf = (db: Db, reader: Reader, filters: CaseFilters, span: Span) =>
  db
    .selectFrom('milestone')
    .innerJoin('case', 'case.id', 'milestone.caseId')
    .where('milestone.doneOn', 'is', null)
    .where('milestone.dueOn', '<=', span.to)
    .$if(span.from !== null, (it) => it.where('milestone.dueOn', '>=', span.from as Day))
    .where(casesInReach(reader, filters) as never)

/** Open milestones due on some days, the first first. */
export async function listDueMilestones(
  db: Db,
  reader: Reader,
  filters: CaseFilters,
  asked: Span & { limit: number },
): Promise<TodayMilestone[]> {
  return milestonesOf(db, reader, filters, asked)
    .leftJoin('user as owner', 'owner.id', 'case.ownerId')
    .select(ofCase)
    .select(['milestone.id', 'milestone.kind', 'milestone.title', 'milestone.dueOn', 'milestone.version'])
    .orderBy('milestone.dueOn')
    .orderBy('case.number')
    .orderBy('milestone.id')
    .limit(asked.limit)
    .execute()
}

/** Open milestones due on some days, and the cases they lie in. */
export async function countDueMilestones(
  db: Db,
  reader: Reader,
  filters: CaseFilters,
  span: Span,
): Promise<{ count: number; cases: number }> {
  const row = await milestonesOf(db, reader, filters, span)
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.count<number>('milestone.caseId').distinct().as('cases')])
    .executeTakeFirstOrThrow()
  return { count: Number(row.count), cases: Number(row.cases) }
}

/** Held meetings of a case since a day, oldest first, and the next planned one. */
export interface ContactDays {
  readonly held: Day[]
  readonly nextOn: Day | null
}

/** When some cases met and will meet, by case. Every case asked for is answered. */
export async function readContactDays(
  db: Db,
  caseIds: readonly CaseId[],
  { since, today }: { since: Day; today: Day },
): Promise<Map<CaseId, ContactDays>> {
  const rows =
    caseIds.length === 0
      ? []
      : await db
          .selectFrom('meeting')
          .select(['caseId', 'state', 'heldOn'])
          .where('caseId', 'in', caseIds)
          .where('heldOn', '>=', since)
          .orderBy('heldOn')
          .execute()
  return new Map(
    caseIds.map((id) => {
      const own = rows.filter((row) => row.caseId === id)
      return [
        id,
        {
          held: own.filter((row) => row.state === 'held').map((row) => row.heldOn),
          nextOn: own.find((row) => row.state === 'planned' && row.heldOn >= today)?.heldOn ?? null,
        },
      ]
    }),
  )
}
