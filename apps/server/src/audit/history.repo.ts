import type { HistoryEntry, LoggedEvent } from '@etappe/domain/audit/event'
import type { CaseFilters } from '@etappe/domain/cases/case-query'
import type { CaseId, UserId } from '@etappe/domain/kernel/id'
import { casesInReach } from '../cases/case-figures.repo.ts'
import type { Reader } from '../cases/case-list.repo.ts'
import type { Db } from '../db/database.ts'
import { namesOfMunicipalities } from '../municipalities/municipality-name.repo.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import { listEventsOfCases, listEventsOfUser, listUndos } from './audit.repo.ts'
import { maskEvents } from './masked-events.ts'

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

/** Keys of the municipalities that events put into a case or took out of it. */
const municipalitiesIn = (events: readonly LoggedEvent[]): string[] =>
  events.flatMap((event) => {
    const change = event.changes['municipalityKeys']
    return [change?.from, change?.to].flatMap((keys) => (Array.isArray(keys) ? keys.map(String) : []))
  })

async function casesOf(db: Db, ids: readonly CaseId[]): Promise<Map<CaseId, { number: string; name: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('case').select(['id', 'number', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** History entries of newest-first events, with the names people read and what became of each. */
async function toEntries(db: Db, stored: readonly LoggedEvent[]): Promise<HistoryEntry[]> {
  const events = await maskEvents(db, stored)
  const groups = byCommand(events)
  const [names, municipalities, undos, cases] = await Promise.all([
    namesOfUsers(db, peopleIn(events)),
    namesOfMunicipalities(db, [...new Set(municipalitiesIn(events))]),
    listUndos(db, [...new Set(events.map((it) => it.commandId))]),
    casesOf(db, [...new Set(events.flatMap((it) => (it.caseId ? [it.caseId] : [])))]),
  ])
  return groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const ofCase = first.caseId ? cases.get(first.caseId) : undefined
    const mentioned = Object.fromEntries([
      ...peopleIn(group).map((id) => [id, names[id] ?? '']),
      ...municipalitiesIn(group).map((key) => [key, municipalities[key] ?? key]),
    ])
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
  return toPage(db, await listEventsOfCases(db, { caseIds: [caseId], before, limit: eventsPerPage }))
}

/** The history of one account and its roles, newest first. */
export async function readUserHistory(db: Db, id: UserId, before: number | null): Promise<HistoryPage> {
  return toPage(db, await listEventsOfUser(db, id, { before, limit: eventsPerPage }))
}

async function toPage(db: Db, events: readonly LoggedEvent[]): Promise<HistoryPage> {
  if (events.length < eventsPerPage) return { entries: await toEntries(db, events), next: null }
  const cut = events.at(-1)?.commandId
  const whole = events.filter((event) => event.commandId !== cut)
  const kept = whole.length > 0 ? whole : events
  return { entries: await toEntries(db, kept), next: kept.at(-1)?.seq ?? null }
}

/** Events read for each entry wanted; few commands write more than a handful. */
const eventsPerEntry = 25

/** The newest changes in the cases a reader may see and the filters find. */
export async function readRecentChanges(db: Db, reader: Reader, filters: CaseFilters, limit: number): Promise<HistoryEntry[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('caseId', 'in', (eb) => eb.selectFrom('case').select('case.id').where(casesInReach(reader, filters)))
    .orderBy('seq', 'desc')
    .limit(limit * eventsPerEntry)
    .execute()
  const events = rows.map(({ hash: _hash, changes, ...event }) => ({ ...event, changes: JSON.parse(changes) as LoggedEvent['changes'] }))
  const shown = new Set([...new Set(events.map((it) => it.commandId))].slice(0, limit))
  return toEntries(
    db,
    events.filter((it) => shown.has(it.commandId)),
  )
}
