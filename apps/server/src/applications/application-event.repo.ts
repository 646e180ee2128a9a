import { type Actor, applicationScope, inApplicationScope } from '@etappe/domain/access/policy'
import type { AuditNoun, LoggedEvent } from '@etappe/domain/audit/event'
import { type ApplicationId, applicationId } from '@etappe/domain/kernel/id'
import { officeCode } from '@etappe/domain/offices/office'
import type { Db, Tx } from '../db/database.ts'
import { among } from '../db/portable.ts'
import { whereInApplicationScope } from './application-scope.repo.ts'

/** Records that belong to an application and are as visible as it is. */
export const applicationParts = [
  'applicationFile',
  'askBack',
  'interview',
  'rating',
  'admissionDecision',
  'applicationMail',
] as const satisfies readonly AuditNoun[]
type Part = (typeof applicationParts)[number]

const isPart = (noun: AuditNoun): noun is Part => (applicationParts as readonly AuditNoun[]).includes(noun)
export const isOfApplication = (noun: AuditNoun): boolean => noun === 'application' || isPart(noun)

const asPart = (noun: Part) => noun as 'askBack'

/** Which application each of these records belongs to, as far as they still exist. One statement per kind of record. */
async function ownersOf(db: Db | Tx, events: readonly LoggedEvent[]): Promise<Map<string, ApplicationId>> {
  const owners = new Map<string, ApplicationId>()
  for (const [noun, of] of Map.groupBy(events, (it) => it.noun)) {
    if (!isPart(noun)) continue
    const ids = [...new Set(of.map((it) => it.recordId))]
    const rows = await db
      .selectFrom(asPart(noun))
      .select(['id', 'applicationId'])
      .where('id', 'in', among(db, ids) as never)
      .execute()
    for (const row of rows) owners.set(row.id, row.applicationId)
  }
  return owners
}

/** The application each of these events is about, by the record of the event; one that is gone is named by what its entry took away. */
export async function applicationsOf(db: Db | Tx, events: readonly LoggedEvent[]): Promise<Map<string, ApplicationId>> {
  const ofApplications = events.filter((it) => isOfApplication(it.noun))
  const owners = await ownersOf(db, ofApplications)
  for (const { noun, recordId, changes } of ofApplications) {
    const { from, to } = changes['applicationId'] ?? {}
    const named = applicationId.safeParse(noun === 'application' ? recordId : (to ?? from))
    if (named.success) owners.set(recordId, named.data)
  }
  return owners
}

/** Those of these applications somebody may see. */
async function listVisible(db: Db, actor: Actor, ids: readonly ApplicationId[]): Promise<Set<ApplicationId>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('application')
    .select('id')
    .where('id', 'in', among(db, ids))
    .where(whereInApplicationScope(applicationScope(actor)))
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** The office an application was taken away from hears of it once more, so that it leaves their inbox. */
function wasVisible(actor: Actor, { noun, op, changes }: LoggedEvent): boolean {
  const { from } = changes['officeCode'] ?? {}
  if (noun !== 'application' || op === 'insert' || from === undefined) return false
  const office = officeCode.nullable().safeParse(from)
  return office.success && inApplicationScope(applicationScope(actor), { officeCode: office.data })
}

/** Which of these events somebody may hear of because they may see the application, by their number. */
export async function audibleToActor(db: Db, actor: Actor, events: readonly LoggedEvent[]): Promise<ReadonlySet<number>> {
  const ofApplications = events.filter((it) => isOfApplication(it.noun))
  if (ofApplications.length === 0) return new Set()
  const applications = await applicationsOf(db, ofApplications)
  const visible = await listVisible(db, actor, [...new Set(applications.values())])
  const isAudible = (event: LoggedEvent) => {
    const about = applications.get(event.recordId)
    return (about !== undefined && visible.has(about)) || wasVisible(actor, event)
  }
  return new Set(ofApplications.filter(isAudible).map((it) => it.seq))
}
