import type { CaseScope } from '@etappe/domain/access/policy'
import type { CaseCounts, CaseFilters, CaseQuery, CaseRow } from '@etappe/domain/cases/case-query'
import { lightOf, lightReasons, type LightTurn } from '@etappe/domain/cases/light'
import { type Phase, phases } from '@etappe/domain/cases/phase'
import type { Day } from '@etappe/domain/kernel/day'
import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { facilitatorExpression, filterConditions } from './case-filter.repo.ts'
import { inCaseScope } from './case-scope.repo.ts'
import { decodeCursor, encodeCursor } from '../kernel/cursor.ts'
import { sortedByOf, sortExpression } from './case-sort.repo.ts'

/** Whose cases are listed, on which day. */
export interface Reader {
  readonly scope: CaseScope
  readonly today: Day
}

const rowColumns = [
  'case.id',
  'case.number',
  'case.name',
  'case.kind',
  'case.officeCode',
  'case.placeName',
  'case.land',
  'case.lifecycle',
  'case.holdUntil',
  'case.phase',
  'case.phaseEnteredOn',
  'case.phaseDueOn',
  'case.lightTurns',
  'case.amberFrom',
  'case.redFrom',
  'case.ownerId',
  'case.milestoneKind',
  'case.milestoneTitle',
  'case.milestoneDueOn',
  'case.lastContactOn',
  'case.supportEnd',
] as const

const selectRows = (db: Db, today: Day) =>
  db
    .selectFrom('case')
    .leftJoin('user as owner', 'owner.id', 'case.ownerId')
    .leftJoin('user as facilitator', (join) =>
      join.on((eb) => eb('facilitator.id', '=', facilitatorExpression(today)(eb as never) as never)),
    )
    .select(rowColumns)
    .select(['owner.name as ownerName', 'facilitator.name as facilitatorName'])

type ListedRow = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number]

export function toCaseRow(row: ListedRow, { today }: Pick<Reader, 'today'>): CaseRow {
  const { lightTurns, amberFrom: _amberFrom, redFrom: _redFrom, milestoneKind, milestoneTitle, milestoneDueOn, ...shown } = row
  return {
    ...shown,
    light: lightOf(row, today),
    lightReasons: lightReasons(JSON.parse(lightTurns) as LightTurn[], row.lifecycle, today),
    nextMilestone:
      milestoneKind !== null && milestoneDueOn !== null
        ? { kind: milestoneKind, title: milestoneTitle ?? '', dueOn: milestoneDueOn }
        : null,
  }
}

/** One page of the cases a reader may see, in the order asked for. */
export async function listCases(db: Db, reader: Reader, query: CaseQuery): Promise<{ rows: CaseRow[]; next: string | null }> {
  const { phase, ...filters } = query.filters
  const sorted = sortExpression(query.sort, reader.today)
  const direction = query.descending ? 'desc' : 'asc'
  let select = selectRows(db, reader.today)
    .select(sorted.as('sortValue'))
    .where(inCaseScope(reader.scope) as never)
    .where((eb) => eb.and(filterConditions(filters, reader.today)(eb as never)))
    .orderBy(sorted, direction)
    .limit(query.limit + 1)
  if (query.sort !== 'number') select = select.orderBy('case.number', direction)
  if (phase && phase.length > 0) select = select.where('case.phase', 'in', phase)
  if (query.cursor) {
    const at = decodeCursor(query.cursor, sortedByOf(query.sort))
    const after = query.descending ? sql`<` : sql`>`
    select = select.where(
      sql<boolean>`(${sorted} ${after} ${at.value} or (${sorted} = ${at.value} and "case"."number" ${after} ${at.number}))`,
    )
  }
  const found = await select.execute()
  const rows = found.slice(0, query.limit)
  const last = rows.at(-1)
  return {
    rows: rows.map(({ sortValue: _sortValue, ...row }) => toCaseRow(row, reader)),
    next: found.length > query.limit && last ? encodeCursor({ value: last.sortValue, number: last.number }) : null,
  }
}

/** How many cases the filters find; `total` obeys the phase filter, the counts per phase do not. */
export async function countCases(db: Db, reader: Reader, { phase, ...filters }: CaseFilters): Promise<CaseCounts> {
  const found = await db
    .selectFrom('case')
    .select((eb) => ['case.phase', eb.fn.countAll<number>().as('count')])
    .where(inCaseScope(reader.scope))
    .where((eb) => eb.and(filterConditions(filters, reader.today)(eb)))
    .groupBy('case.phase')
    .execute()
  const counted = new Map(found.map((row) => [row.phase, Number(row.count)]))
  const byPhase = Object.fromEntries(phases.map((name) => [name, counted.get(name) ?? 0])) as CaseCounts['byPhase']
  const chosen: readonly Phase[] = phase && phase.length > 0 ? phase : phases
  return { total: chosen.reduce((sum, name) => sum + byPhase[name], 0), byPhase }
}
