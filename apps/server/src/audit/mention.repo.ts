import type { AuditNoun, LoggedEvent } from '@etappe/domain/audit/event'
import { idsIn, type Mentionable, mentionOf, tellingField } from '@etappe/domain/audit/mention'
import type { UserId } from '@etappe/domain/kernel/id'
import { sql } from 'kysely'
import type { Db } from '../db/database.ts'
import { namesOfMunicipalities } from '../municipalities/municipality-name.repo.ts'
import { namesOfUsers } from '../users/user.repo.ts'

type Names = Readonly<Record<string, string>>
type Named = (db: Db, ids: readonly string[]) => Promise<Names>

/** What a record is called, as text. Table and column are ours, never typed by anybody. */
const called =
  (table: Exclude<Mentionable, 'user' | 'municipality'>, column: string, before = ''): Named =>
  async (db, ids) => {
    const { rows } = await sql<{ id: string; name: string | number }>`
      select ${sql.ref('id')}, ${sql.ref(column)} as ${sql.ref('name')} from ${sql.table(table)} where ${sql.ref('id')} in (${sql.join(ids)})
    `.execute(db)
    return Object.fromEntries(rows.map((row) => [row.id, `${before}${row.name}`]))
  }

const namesOf: Readonly<Record<Mentionable, Named>> = {
  user: (db, ids) => namesOfUsers(db, ids as UserId[]),
  municipality: namesOfMunicipalities,
  organisation: called('organisation', 'name'),
  contact: called('contact', 'name'),
  offer: called('offer', 'name'),
  ownIndicator: called('ownIndicator', 'name'),
  finding: called('finding', 'number', 'B '),
  goal: called('goal', 'title'),
  measure: called('measure', 'title'),
  decision: called('decision', 'subject'),
  document: called('document', 'name'),
  /** The day; the screen says what sort of a thing has that day. */
  meeting: called('meeting', 'heldOn'),
  applicationRound: called('applicationRound', 'title'),
  application: called('application', 'number'),
  case: called('case', 'number'),
}

/** Gathers ids by what they are ids of. */
class Wanted {
  readonly ids = new Map<Mentionable, Set<string>>()
  add(kind: Mentionable, ids: readonly string[]): void {
    const known = this.ids.get(kind) ?? new Set()
    for (const id of ids) known.add(id)
    this.ids.set(kind, known)
  }
}

function mentionedIn(events: readonly LoggedEvent[]): Wanted {
  const wanted = new Wanted()
  for (const event of events) {
    if (event.actorId !== null) wanted.add('user', [event.actorId])
    for (const [field, change] of Object.entries(event.changes)) {
      const kind = mentionOf(event.noun, field)
      if (kind) wanted.add(kind, [...idsIn(change.from), ...idsIn(change.to)])
    }
  }
  return wanted
}

/** Which record each change of a part is about, by the value of its telling field. One statement per noun that occurs. */
async function subjectsOf(db: Db, events: readonly LoggedEvent[]): Promise<Map<string, { noun: AuditNoun; value: string }>> {
  const subjects = new Map<string, { noun: AuditNoun; value: string }>()
  const changed = Map.groupBy(
    events.filter((it) => it.op === 'update'),
    (it) => it.noun,
  )
  for (const [noun, of] of changed) {
    const column = tellingField[noun]
    if (column === undefined) continue
    const ids = [...new Set(of.map((it) => it.recordId))]
    const { rows } = await sql<{ id: string; value: string | number }>`
      select ${sql.ref('id')}, ${sql.ref(column)} as ${sql.ref('value')} from ${sql.table(noun)} where ${sql.ref('id')} in (${sql.join(ids)})
    `.execute(db)
    for (const row of rows) subjects.set(row.id, { noun, value: String(row.value) })
  }
  return subjects
}

export interface Mentions {
  /** Names of people, municipalities and records by id or key; what is gone has none. */
  readonly names: Names
  /** The telling value of each changed record by its id: a name, or an id to be looked up in `names`. */
  readonly subjects: Names
}

/** Everything the events of a page mention, and what the changed records are called; as many statements as there are kinds of them. */
export async function readMentions(db: Db, events: readonly LoggedEvent[]): Promise<Mentions> {
  const wanted = mentionedIn(events)
  const subjects = await subjectsOf(db, events)
  for (const { noun, value } of subjects.values()) {
    const kind = mentionOf(noun, tellingField[noun] ?? '')
    if (kind) wanted.add(kind, [value])
  }
  const found = await Promise.all([...wanted.ids].map(async ([kind, ids]) => (ids.size === 0 ? {} : namesOf[kind](db, [...ids]))))
  return {
    names: Object.assign({}, ...found) as Names,
    subjects: Object.fromEntries([...subjects].map(([id, { value }]) => [id, value])),
  }
}
