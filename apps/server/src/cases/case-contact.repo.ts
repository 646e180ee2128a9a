import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { type CaseFilters, type ContactLate } from '@etappe/domain/cases/case-query'
import { type ContactLateness, contactLateness } from '@etappe/domain/cases/contact-lateness'
import type { LightTurn } from '@etappe/domain/cases/light'
import type { Phase } from '@etappe/domain/cases/phase'
import type { Day } from '@etappe/domain/kernel/day'
import type { CaseId, UserId } from '@etappe/domain/kernel/id'
import type { DayThresholds } from '@etappe/domain/programme/definition'
import type { TodayWaiting } from '@etappe/domain/reports/today'
import type { Db } from '../db/database.ts'
import type { Definitions } from '../programme/programme.repo.ts'
import { casesInReach } from './case-figures.repo.ts'
import type { Reader } from './case-list.repo.ts'

/** A case on the contact radar. */
export interface RadarCase {
  readonly caseId: CaseId
  readonly caseNumber: CaseNumber
  readonly caseName: string
  readonly ownerId: UserId | null
  readonly ownerName: string | null
  readonly lastContactOn: Day | null
  readonly startedOn: Day
  readonly rhythm: DayThresholds
  readonly late: ContactLate | null
  readonly lateness: ContactLateness
}

const ofCase = [
  'case.id as caseId',
  'case.number as caseNumber',
  'case.name as caseName',
  'case.ownerId',
  'owner.name as ownerName',
] as const

const activeCases = (db: Db, reader: Reader, filters: CaseFilters) =>
  db.selectFrom('case').where(casesInReach(reader, { ...filters, lifecycle: ['active'] }))

const selectRanked = (db: Db, reader: Reader, filters: CaseFilters) =>
  activeCases(db, reader, filters).select([
    'case.id',
    'case.phase',
    'case.programmeVersion',
    'case.lastContactOn',
    'case.startedOn',
    'case.phaseDueOn',
    'case.lightTurns',
    'case.contactFrom',
    'case.contactCriticalFrom',
  ])

type RankedRow = Awaited<ReturnType<ReturnType<typeof selectRanked>['execute']>>[number]

const rhythmOf = (definitions: Definitions, { programmeVersion, phase }: { readonly programmeVersion: number; readonly phase: Phase }) =>
  definitions.of(programmeVersion).contact[phase]

const latenessOf = (definitions: Definitions, row: RankedRow, today: Day): ContactLateness =>
  contactLateness(
    {
      turns: JSON.parse(row.lightTurns) as LightTurn[],
      rhythm: rhythmOf(definitions, row).amberAfter,
      since: row.lastContactOn ?? row.startedOn,
      phaseDueOn: row.phaseDueOn,
    },
    today,
  )

interface Asked {
  readonly definitions: Definitions
  readonly filters: CaseFilters
  readonly limit: number
}

/** The late ones by urgency, then those whose contact becomes late first. What waits for its municipality stands apart. */
async function rank(db: Db, reader: Reader, { definitions, filters, limit }: Asked) {
  const { today } = reader
  const late = await selectRanked(db, reader, { ...filters, contactLate: 'amber' }).execute()
  const next = await selectRanked(db, reader, filters)
    .where('case.contactFrom', '>', today)
    .where((eb) => eb.or([eb('case.waitingUntil', 'is', null), eb('case.waitingUntil', '<', today)]))
    .orderBy('case.contactFrom')
    .orderBy('case.number')
    .limit(limit)
    .execute()
  const found = late.map((row) => ({ row, lateness: latenessOf(definitions, row, today) }))
  found.sort((a, b) => b.lateness.score - a.lateness.score || (a.row.id < b.row.id ? -1 : 1))
  return [...found, ...next.map((row) => ({ row, lateness: latenessOf(definitions, row, today) }))].slice(0, limit)
}

/** The first cases of the contact radar. Three statements, however many cases there are. */
export async function listRadarCases(db: Db, reader: Reader, asked: Asked): Promise<RadarCase[]> {
  const ranked = await rank(db, reader, asked)
  const shown =
    ranked.length === 0
      ? []
      : await db
          .selectFrom('case')
          .leftJoin('user as owner', 'owner.id', 'case.ownerId')
          .select(ofCase)
          .where(
            'case.id',
            'in',
            ranked.map((it) => it.row.id),
          )
          .execute()
  const byId = new Map(shown.map((it) => [it.caseId, it]))
  return ranked.flatMap(({ row, lateness }) => {
    const it = byId.get(row.id)
    if (!it) return []
    const { lastContactOn, startedOn, contactFrom, contactCriticalFrom } = row
    const late = contactCriticalFrom <= reader.today ? 'red' : contactFrom <= reader.today ? 'amber' : null
    return [{ ...it, lastContactOn, startedOn, rhythm: rhythmOf(asked.definitions, row), late, lateness }]
  })
}

/** Active cases that wait for their municipality, the wait that ends first first, and how many there are. */
export async function listWaiting(
  db: Db,
  reader: Reader,
  filters: CaseFilters,
  limit: number,
): Promise<{ count: number; rows: TodayWaiting[] }> {
  const waiting = activeCases(db, reader, filters).where('case.waitingUntil', '>=', reader.today)
  const [{ count }, rows] = await Promise.all([
    waiting.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow(),
    waiting
      .leftJoin('user as owner', 'owner.id', 'case.ownerId')
      .select(ofCase)
      .select(['case.waitingUntil', 'case.waitingReason'])
      .orderBy('case.waitingUntil')
      .orderBy('case.number')
      .limit(limit)
      .execute(),
  ])
  return { count: Number(count), rows: rows as TodayWaiting[] }
}
