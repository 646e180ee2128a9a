import { caseScope, type Actor } from '@etappe/domain/access/policy'
import type { HistoryEntry, LoggedEvent } from '@etappe/domain/audit/event'
import type { CaseId, UserId } from '@etappe/domain/kernel/id'
import { inCaseScope } from '../cases/case-scope.repo.ts'
import type { Db } from '../db/database.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import { listEventsOfCases, listUndos } from './audit.repo.ts'

/** Fields whose values are people; a history names them. */
const personFields = ['ownerId', 'userId', 'decidedBy']

/** Events of one command stand together. */
function byCommand(events: readonly LoggedEvent[]): LoggedEvent[][] {
  const groups: LoggedEvent[][] = []
  for (const event of events) {
    const group = groups.at(-1)
    if (group?.[0]?.commandId === event.commandId) group.unshift(event)
    else groups.push([event])
  }
  return groups
}

const peopleIn = (events: readonly LoggedEvent[]): UserId[] =>
  events.flatMap((event) => [
    ...(event.actorId ? [event.actorId] : []),
    ...personFields
      .flatMap((field) => [event.changes[field]?.from, event.changes[field]?.to])
      .filter((it): it is UserId => typeof it === 'string'),
  ])

async function casesOf(db: Db, ids: readonly CaseId[]): Promise<Map<CaseId, { number: string; name: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('case').select(['id', 'number', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** History entries of newest-first events, with the names people read and what became of each. */
async function toEntries(db: Db, events: readonly LoggedEvent[]): Promise<HistoryEntry[]> {
  const groups = byCommand(events)
  const [names, undos, cases] = await Promise.all([
    namesOfUsers(db, peopleIn(events)),
    listUndos(db, [...new Set(events.map((it) => it.commandId))]),
    casesOf(db, [...new Set(events.flatMap((it) => (it.caseId ? [it.caseId] : [])))]),
  ])
  return groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const ofCase = first.caseId ? cases.get(first.caseId) : undefined
    const mentioned = Object.fromEntries(peopleIn(group).map((id) => [id, names[id] ?? '']))
    return [
      {
        commandId: first.commandId,
        at: first.at,
        by: first.actorId ? (names[first.actorId] ?? '') : '',
        undoes: first.undoes,
        undoneBy: undos.get(first.commandId) ?? null,
        caseId: first.caseId,
        caseNumber: ofCase?.number ?? null,
        caseName: ofCase?.name ?? null,
        events: group.map(({ type, op, noun, recordId, caseId, version, changes }) => ({
          type,
          op,
          noun,
          recordId,
          caseId,
          version,
          changes,
        })),
        names: mentioned,
      },
    ]
  })
}

export interface HistoryPage {
  readonly entries: HistoryEntry[]
  readonly next: number | null
}

/** Events read for one page; a page ends where a command does. */
const eventsPerPage = 120

/** The history of one case, newest first. */
export async function readHistory(db: Db, caseId: CaseId, before: number | null): Promise<HistoryPage> {
  const events = await listEventsOfCases(db, { caseIds: [caseId], before, limit: eventsPerPage })
  if (events.length < eventsPerPage) return { entries: await toEntries(db, events), next: null }
  const cut = events.at(-1)?.commandId
  const whole = events.filter((event) => event.commandId !== cut)
  const kept = whole.length > 0 ? whole : events
  return { entries: await toEntries(db, kept), next: kept.at(-1)?.seq ?? null }
}

/** The newest changes in the cases an actor sees, narrowed by `mine` to those owned or facilitated. */
export async function readRecentChanges(db: Db, actor: Actor, mine: boolean, limit: number): Promise<HistoryEntry[]> {
  const rows = await db
    .selectFrom('audit')
    .innerJoin('case', 'case.id', 'audit.caseId')
    .select('audit.commandId')
    .select((eb) => eb.fn.max('audit.seq').as('last'))
    .where(inCaseScope(caseScope(actor)) as never)
    .where((eb) =>
      mine
        ? eb.or([
            eb('case.ownerId', '=', actor.userId),
            eb('case.id', 'in', eb.selectFrom('assignment').select('assignment.caseId').where('assignment.userId', '=', actor.userId)),
          ])
        : eb.and([]),
    )
    .groupBy('audit.commandId')
    .orderBy('last', 'desc')
    .limit(limit)
    .execute()
  if (rows.length === 0) return []
  const events = await db
    .selectFrom('audit')
    .selectAll()
    .where(
      'commandId',
      'in',
      rows.map((row) => row.commandId),
    )
    .orderBy('seq', 'desc')
    .execute()
  return toEntries(
    db,
    events.map(({ hash: _hash, changes, ...event }) => ({ ...event, changes: JSON.parse(changes) as LoggedEvent['changes'] })),
  )
}
