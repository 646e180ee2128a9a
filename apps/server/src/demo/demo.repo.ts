import type { Application } from '@etappe/domain/applications/application'
import type { Case } from '@etappe/domain/cases/case'
import { foldGerman } from '@etappe/domain/municipalities/municipality'
import type { Milestone } from '@etappe/domain/meetings/milestone'
import { earliest, type Instant } from '@etappe/domain/kernel/day'
import { startVersion } from '@etappe/domain/programme/start-definition'
import type { CaseId, UserId } from '@etappe/domain/kernel/id'
import { recordTables } from '../audit/record-tables.ts'
import { derivedColumns, searchTokens } from '../cases/case-derived.ts'
import { type CaseCounterTable, caseTable } from '../cases/case.table.ts'
import type { Db, Tables, Tx } from '../db/database.ts'
import type { Definitions } from '../programme/programme.repo.ts'
import { lockForAppend } from '../db/portable.ts'
import { meetingTable } from '../meetings/meeting.table.ts'
import { grantTable } from '../users/user.table.ts'
import { contentNouns, type Told } from './story.ts'

/** Far below the parameter limits of SQLite (32,766) and PostgreSQL (65,535): larger statements are no quicker. */
const mostParameters = 10_000

type Caseload = Told['records']

/** Parts whose sizes are powers of two: few different statements, however many rows, because each is kept prepared. */
function* partsOf<T>(rows: readonly T[], most: number): Generator<readonly T[]> {
  let size = 2 ** Math.floor(Math.log2(most))
  for (let start = 0; start < rows.length; start += size) {
    while (size > rows.length - start) size /= 2
    yield rows.slice(start, start + size)
  }
}

/** Writes many rows of the same columns with few statements. */
async function insertRows(tx: Tx, table: keyof Tables, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? { none: 0 }).length
  for (const part of partsOf(rows, mostParameters / columns)) await tx.insertInto(table).values(part).execute()
}

/** Nobody has an account and there is no case. */
export async function isUntouched(db: Db | Tx): Promise<boolean> {
  const user = await db.selectFrom('user').select('id').limit(1).executeTakeFirst()
  return user === undefined && (await db.selectFrom('case').select('id').limit(1).executeTakeFirst()) === undefined
}

/** Runs `write` in one transaction that may append to the log. */
export async function appending<T>(db: Db, write: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await lockForAppend(tx)
    return write(tx)
  })
}

/** Runs `fill` in one transaction on a database without people and cases. Says whether it did. */
export async function fillUntouched(db: Db, fill: (tx: Tx) => Promise<void>): Promise<boolean> {
  return appending(db, async (tx) => {
    if (!(await isUntouched(tx))) return false
    await fill(tx)
    return true
  })
}

/** What people have that is no record: how they sign in, and when they last did. */
export interface SignIns {
  readonly passwordOf: (id: UserId) => string | null
  readonly lastSignInOf: (id: UserId) => Instant | null
}

/** The definition the programme began with is as old as its first case. */
export async function dateFirstVersion(tx: Tx, cases: readonly Pick<Case, 'startedOn'>[]): Promise<void> {
  const on = earliest(cases.map((it) => it.startedOn))
  if (on !== null)
    await tx.updateTable('programmeVersion').set({ createdOn: on, publishedOn: on }).where('number', '=', startVersion).execute()
}

/** Writes people with their roles and passwords. */
export async function insertPeople(
  tx: Tx,
  records: Pick<Caseload, 'user' | 'grant'>,
  { passwordOf, lastSignInOf }: SignIns,
): Promise<void> {
  const accounts = records.user.flatMap(({ id }) => {
    const password = passwordOf(id)
    return password === null ? [] : [{ id, accountId: id, providerId: 'credential', userId: id, password }]
  })
  const users = records.user.map((it) => ({ ...it, sortName: foldGerman(it.name), lastSignInAt: lastSignInOf(it.id) }))
  await insertRows(tx, 'user', users)
  await insertRows(tx, 'account', accounts)
  await insertRows(tx, 'grant', records.grant.map(grantTable.encode))
}

function firstBy<T extends { readonly caseId: CaseId }>(rows: readonly T[], isBetter: (it: T, than: T) => boolean): Map<CaseId, T> {
  const found = new Map<CaseId, T>()
  for (const row of rows) {
    const before = found.get(row.caseId)
    if (before === undefined || isBetter(row, before)) found.set(row.caseId, row)
  }
  return found
}

const isSooner = (a: Milestone, b: Milestone) => a.dueOn < b.dueOn || (a.dueOn === b.dueOn && a.id < b.id)

export interface Surroundings {
  readonly definitions: Definitions
  /** Full names of municipalities by key. */
  readonly municipalityNames: ReadonlyMap<string, string>
}

const byCase = <Row extends { readonly caseId: CaseId }>(rows: readonly Row[]) => {
  const found = Map.groupBy(rows, (it) => it.caseId)
  return (id: CaseId): readonly Row[] => found.get(id) ?? []
}

/** What lists show of each case, from the records alone. */
function derive(records: Caseload, { definitions, municipalityNames }: Surroundings) {
  const contacts = firstBy(
    records.meeting.filter((it) => it.state === 'held'),
    (it, than) => it.heldOn > than.heldOn,
  )
  const milestones = firstBy(
    records.milestone.filter((it) => it.doneOn === null),
    isSooner,
  )
  const runs = byCase(records.phaseRun)
  const participations = byCase(records.participation)
  const assignments = byCase(records.assignment)
  const delivered = byCase(records.supportService.filter((it) => it.kind === 'facilitation' && it.state === 'delivered'))
  const escalations = byCase(records.escalation.filter((it) => it.resolvedOn === null))
  const holds = byCase(records.holdPeriod)
  const gateDates = byCase(records.gateDate)
  return records.case.map((record) => {
    const derived = derivedColumns(definitions, {
      record,
      municipalityName: municipalityNames.get(record.municipalityKeys[0] ?? '') ?? null,
      runs: runs(record.id),
      nextMilestone: milestones.get(record.id) ?? null,
      lastContactOn: contacts.get(record.id)?.heldOn ?? null,
      participations: participations(record.id),
      assignments: assignments(record.id),
      delivered: delivered(record.id),
      escalations: escalations(record.id),
      holds: holds(record.id),
      gateDates: gateDates(record.id),
    })
    return { row: { ...caseTable.encode(record), ...derived }, tokens: searchTokens(record, derived.placeName), caseId: record.id }
  })
}

/** Writes cases with all that belongs to them, and what lists show of them. */
export async function insertCaseload(tx: Tx, records: Caseload, surroundings: Surroundings): Promise<void> {
  const rows = derive(records, surroundings)
  await insertRows(
    tx,
    'case',
    rows.map((it) => it.row),
  )
  await insertRows(
    tx,
    'caseSearch',
    rows.flatMap(({ tokens, caseId }) => tokens.map((token) => ({ token, caseId }))),
  )
  await insertRows(tx, 'phaseRun', records.phaseRun)
  await insertRows(tx, 'assignment', records.assignment)
  await insertRows(tx, 'milestone', records.milestone)
  await insertRows(tx, 'meeting', records.meeting.map(meetingTable.encode))
  await insertSequences(tx, records)
  for (const noun of contentNouns)
    await insertRows(
      tx,
      noun,
      records[noun].map((it) => recordTables[noun].encode(it)),
    )
}

const numberedNouns = ['finding', 'goal', 'measure', 'situationReport', 'adoption'] as const

/** Remembers the numbers given within cases, so that the next record goes on from there. */
async function insertSequences(tx: Tx, records: Caseload): Promise<void> {
  const rows = numberedNouns.flatMap((noun) =>
    [...Map.groupBy<CaseId, { readonly caseId: CaseId; readonly number: number }>(records[noun], (it) => it.caseId)].map(
      ([caseId, own]) => ({
        caseId,
        noun,
        last: Math.max(...own.map((it) => it.number)),
      }),
    ),
  )
  await insertRows(tx, 'caseSequence', rows)
}

/** Remembers the numbers given to applications, by year. */
export async function insertApplicationSequence(tx: Tx, applications: readonly Pick<Application, 'number'>[]): Promise<void> {
  const last = new Map<number, number>()
  for (const { number } of applications) {
    const [, year, running] = number.split('-').map(Number)
    last.set(year ?? 0, Math.max(last.get(year ?? 0) ?? 0, running ?? 0))
  }
  await insertRows(
    tx,
    'applicationSequence',
    [...last].map(([year, running]) => ({ year, last: running })),
  )
}

/** Remembers the numbers given, so that the next case goes on from there. */
export async function insertCounters(tx: Tx, cases: readonly Pick<Case, 'officeCode' | 'kind'>[]): Promise<void> {
  const counts = new Map<string, CaseCounterTable>()
  for (const { officeCode, kind } of cases) {
    const last = (counts.get(`${officeCode} ${kind}`)?.last ?? 0) + 1
    counts.set(`${officeCode} ${kind}`, { officeCode, kind, last })
  }
  await insertRows(tx, 'caseCounter', [...counts.values()])
}
