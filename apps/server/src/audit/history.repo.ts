import type { Application } from '@etappe/domain/applications/application'
import type { LetterTemplate } from '@etappe/domain/applications/letter-template'
import { visibleRatings, withoutRating } from '@etappe/domain/applications/visible-ratings'
import type { HistoryEntry, LoggedEvent } from '@etappe/domain/audit/event'
import { idsIn, mentionOf } from '@etappe/domain/audit/mention'
import type { CaseFilters } from '@etappe/domain/cases/case-query'
import type { ApplicationRoundId, CaseId, OrganisationId, UserId } from '@etappe/domain/kernel/id'
import { listRatings } from '../applications/application-work.repo.ts'
import { tellReversibleRounds } from '../applications/round-undo.ts'
import { casesInReach } from '../cases/case-figures.repo.ts'
import type { Reader } from '../cases/case-list.repo.ts'
import type { Db } from '../db/database.ts'
import { listUndos } from './audit.repo.ts'
import { type EntryPage, type EntryQuery, listEntries, type LoggedEntry } from './entry.repo.ts'
import { ofApplication, ofLetter, ofOrganisation, ofRounds, ofUser } from './event-condition.repo.ts'
import { maskEvents } from './masked-events.ts'
import { type Mentions, readMentions } from './mention.repo.ts'

async function casesOf(db: Db, ids: readonly CaseId[]): Promise<Map<CaseId, { number: string; name: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('case').select(['id', 'number', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** The part of the names that one entry needs. */
function namesIn(events: readonly LoggedEvent[], { names, subjects }: Mentions): Record<string, string> {
  const mentioned = events.flatMap((event) => [
    ...(event.actorId === null ? [] : [event.actorId]),
    ...Object.entries(event.changes).flatMap(([field, { from, to }]) =>
      mentionOf(event.noun, field) ? [...idsIn(from), ...idsIn(to)] : [],
    ),
  ])
  const telling = events.flatMap((event) => subjects[event.recordId] ?? [])
  const known = [...mentioned, ...telling].flatMap((id) => (names[id] === undefined ? [] : [[id, names[id]] as const]))
  const own = events.flatMap(({ recordId }) => (subjects[recordId] === undefined ? [] : [[recordId, subjects[recordId]] as const]))
  return Object.fromEntries([...known, ...own])
}

/** What one reader may read of an event. */
type Mask = (event: LoggedEvent) => LoggedEvent
const whole: Mask = (event) => event

/** What masking left of each entry. */
async function masked(db: Db, entries: readonly LoggedEntry[], mask: Mask): Promise<LoggedEntry[]> {
  const told = Map.groupBy(
    await maskEvents(
      db,
      entries.flatMap((it) => it.events),
    ),
    (it) => it.commandId,
  )
  return entries.map((entry) => ({ ...entry, events: (told.get(entry.commandId) ?? []).map(mask) }))
}

/** History entries with the names people read and what became of each. A fixed number of statements, however many entries. */
async function toEntries(db: Db, stored: readonly LoggedEntry[], mask: Mask = whole): Promise<HistoryEntry[]> {
  const entries = await masked(db, stored, mask)
  const events = entries.flatMap((it) => it.events)
  const [mentions, undos, cases] = await Promise.all([
    readMentions(db, events),
    listUndos(
      db,
      entries.map((it) => it.commandId),
    ),
    casesOf(db, [...new Set(events.flatMap((it) => it.caseId ?? []))]),
  ])
  return entries.flatMap((entry) => {
    const [first] = entry.events
    if (!first) return []
    const ofCase = first.caseId ? cases.get(first.caseId) : undefined
    return [
      {
        commandId: first.commandId,
        at: first.at,
        by: first.actorId ? (mentions.names[first.actorId] ?? '') : '',
        undoes: first.undoes,
        undoneBy: undos.get(first.commandId) ?? null,
        staysBecause: null,
        caseId: first.caseId,
        caseNumber: ofCase?.number ?? null,
        caseName: ofCase?.name ?? null,
        events: entry.events.map(({ seq: _seq, at: _at, actorId: _actorId, commandId: _commandId, undoes: _undoes, ...event }) => event),
        count: entry.count,
        names: namesIn(entry.events, mentions),
      },
    ]
  })
}

export interface HistoryPage {
  readonly entries: HistoryEntry[]
  readonly next: number | null
}

const entriesPerPage = 40

async function readPage(db: Db, query: Omit<EntryQuery, 'limit'>, mask: Mask = whole): Promise<HistoryPage> {
  const { entries, next }: EntryPage = await listEntries(db, { ...query, limit: entriesPerPage })
  return { entries: await toEntries(db, entries, mask), next }
}

/** The history of one case, newest first. */
export function readHistory(db: Db, caseId: CaseId, before: number | null): Promise<HistoryPage> {
  return readPage(db, { where: (eb) => eb('audit.caseId', '=', caseId), before })
}

/** The history of one account and its roles, newest first. */
export function readUserHistory(db: Db, id: UserId, before: number | null): Promise<HistoryPage> {
  return readPage(db, { where: ofUser(id), before })
}

/** The history of the programme definition and of the quotas, newest first. */
export function readProgrammeHistory(db: Db, before: number | null): Promise<HistoryPage> {
  return readPage(db, { where: (eb) => eb('audit.noun', 'in', ['programmeVersion', 'officeQuota']), before })
}

/** The history of one round, or with `null` of all of them, newest first, each with whether it can still be taken back. */
export async function readRoundHistory(db: Db, id: ApplicationRoundId | null, before: number | null): Promise<HistoryPage> {
  const { entries, next } = await readPage(db, { where: ofRounds(id), before })
  return { entries: await tellReversibleRounds(db, entries), next }
}

/** The history of the programme's own wording of a letter in a language, newest first. */
export function readLetterHistory(db: Db, letter: Pick<LetterTemplate, 'kind' | 'locale'>, before: number | null): Promise<HistoryPage> {
  return readPage(db, { where: ofLetter(letter), before })
}

interface OrganisationHistory {
  readonly id: OrganisationId
  /** Whether the reader may know the people of the organisation. */
  readonly withContacts: boolean
  readonly before: number | null
}

/** The history of one organisation, of those that turned out to be it, and of its people where the reader may know them. */
export function readOrganisationHistory(db: Db, { id, withContacts, before }: OrganisationHistory): Promise<HistoryPage> {
  return readPage(db, { where: ofOrganisation(id, withContacts), before })
}

interface ApplicationHistory {
  readonly application: Pick<Application, 'id' | 'state'>
  readonly reader: UserId
  readonly before: number | null
}

/** The history of one application, newest first. A rating the reader may not see yet is told without its content. */
export async function readApplicationHistory(db: Db, { application, reader, before }: ApplicationHistory): Promise<HistoryPage> {
  const ratings = await listRatings(db, [application.id])
  const seen = new Set<string>(visibleRatings(ratings, reader, application.state).map((it) => it.id))
  const mask: Mask = (event) => (seen.has(event.recordId) || event.actorId === reader ? event : withoutRating(event))
  return readPage(db, { where: ofApplication(application.id), before }, mask)
}

/** The newest changes in the cases a reader may see and the filters find. */
export async function readRecentChanges(db: Db, reader: Reader, filters: CaseFilters, limit: number): Promise<HistoryEntry[]> {
  const where: EntryQuery['where'] = (eb) =>
    eb('audit.caseId', 'in', eb.selectFrom('case').select('case.id').where(casesInReach(reader, filters)))
  const { entries } = await listEntries(db, { where, before: null, limit })
  return toEntries(db, entries)
}
