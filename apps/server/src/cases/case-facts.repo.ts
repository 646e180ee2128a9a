import type { Case } from '@etappe/domain/cases/case'
import type { CaseId } from '@etappe/domain/kernel/id'
import { sql } from 'kysely'
import type { Db, Tx } from '../db/database.ts'
import { assignmentTable } from '../facilitation/assignment.table.ts'
import { milestoneTable } from '../meetings/milestone.table.ts'
import { namesOfMunicipalities } from '../municipalities/municipality-name.repo.ts'
import { listRunsOf } from './case.repo.ts'
import { escalationTable, gateDateTable, holdPeriodTable } from './case.table.ts'
import type { DerivedFrom } from './case-derived.ts'

const byCase = <Row extends { readonly caseId: CaseId }>(rows: readonly Row[]) => {
  const found = Map.groupBy(rows, (it) => it.caseId)
  return (id: CaseId): readonly Row[] => found.get(id) ?? []
}

// Written so that no index serves them: with hundreds of cases SQLite would else walk every open milestone and every meeting
// held, half a second for 17,000 cases, instead of those of the cases.
const isOpen = sql<boolean>`coalesce("doneOn", '') = ''`
const isHeld = sql<boolean>`"state" || '' = 'held'`

async function read(db: Db | Tx, ids: readonly CaseId[]) {
  const of = <Query extends { where: (column: 'caseId', operator: 'in', values: readonly CaseId[]) => Query }>(query: Query): Query =>
    query.where('caseId', 'in', ids)
  const [milestones, contacts, participations, assignments, services, escalations, holds, gateDates] = await Promise.all([
    of(db.selectFrom('milestone').select(milestoneTable.columns)).where(isOpen).orderBy('dueOn').orderBy('id').execute(),
    of(db.selectFrom('meeting').select(['caseId', (eb) => eb.fn.max('heldOn').as('on')]))
      .where(isHeld)
      .groupBy('caseId')
      .execute(),
    of(db.selectFrom('participation').select(['caseId', 'organisationId', 'role', 'validFrom', 'validTo'])).execute(),
    of(db.selectFrom('assignment').select(assignmentTable.columns)).orderBy('validFrom').execute(),
    of(db.selectFrom('supportService').select(['caseId', 'on', 'amount']))
      .where('kind', '=', 'facilitation')
      .where('state', '=', 'delivered')
      .execute(),
    of(db.selectFrom('escalation').select(escalationTable.columns)).where('resolvedOn', 'is', null).execute(),
    of(db.selectFrom('holdPeriod').select(holdPeriodTable.columns)).execute(),
    of(db.selectFrom('gateDate').select(gateDateTable.columns)).orderBy('sequence').execute(),
  ])
  return { milestones, contacts, participations, assignments, services, escalations, holds, gateDates }
}

/** What the derived columns of some cases depend on. Eleven statements, however many cases there are. */
export async function readDerivedFrom(db: Db | Tx, records: readonly Case[]): Promise<DerivedFrom[]> {
  const ids = records.map((it) => it.id)
  const firsts = [...new Set(records.flatMap((it) => it.municipalityKeys.slice(0, 1)))]
  const [found, runs, names] = await Promise.all([read(db, ids), listRunsOf(db, ids), namesOfMunicipalities(db, firsts)])
  const milestones = byCase(found.milestones)
  const contacts = byCase(found.contacts)
  const participations = byCase(found.participations)
  const assignments = byCase(found.assignments)
  const services = byCase(found.services)
  const escalations = byCase(found.escalations)
  const holds = byCase(found.holds)
  const gateDates = byCase(found.gateDates)
  return records.map((record) => {
    const next = milestones(record.id)[0]
    return {
      record,
      municipalityName: names[record.municipalityKeys[0] ?? ''] ?? null,
      runs: runs.get(record.id) ?? [],
      nextMilestone: next ? milestoneTable.decode(next) : null,
      lastContactOn: contacts(record.id)[0]?.on ?? null,
      participations: participations(record.id),
      assignments: assignments(record.id),
      delivered: services(record.id),
      escalations: escalations(record.id),
      holds: holds(record.id),
      gateDates: gateDates(record.id),
    }
  })
}
