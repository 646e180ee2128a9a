import type { CaseId } from '@etappe/domain/kernel/id'
import { agreedPartOf } from '@etappe/domain/plan/drift'
import type { PlanView } from '@etappe/domain/plan/plan-view'
import { listFindingChoices } from '../baseline/finding-choice.repo.ts'
import { findCase } from '../cases/case.repo.ts'
import type { Db } from '../db/database.ts'
import { listDocuments } from '../documents/document.repo.ts'
import { namesOfOrganisations } from '../organisations/organisation-name.repo.ts'
import type { Services } from '../kernel/context.ts'
import { namesOfUsers } from '../users/user.repo.ts'
import {
  findNewestAdoption,
  findPlan,
  listAdoptionHeads,
  listDecisions,
  listGoals,
  listMeasures,
  listPlanChanges,
  listProgressNotes,
} from './plan.repo.ts'

/** What the gates of its definition ask of the plan of a case. */
async function criteriaOf(db: Db, services: Pick<Services, 'definitions'>, id: CaseId): Promise<PlanView['criteria']> {
  const [record, definitions] = await Promise.all([findCase(db, id), services.definitions(db)])
  const gates = record && definitions.of(record.programmeVersion).gates[record.kind]
  return { actionPlan: gates?.actionPlan ?? [], support: gates?.support ?? [] }
}

/** Everything the pages and exports of goals and measures need, in a fixed number of statements. */
export async function readPlan(db: Db, services: Pick<Services, 'definitions'>, id: CaseId): Promise<PlanView> {
  const [plan, goals, measures, notes, decisions, adoptions, newest, changes, findings, documents, criteria] = await Promise.all([
    findPlan(db, id),
    listGoals(db, id),
    listMeasures(db, id),
    listProgressNotes(db, id),
    listDecisions(db, id),
    listAdoptionHeads(db, id),
    findNewestAdoption(db, id),
    listPlanChanges(db, id),
    listFindingChoices(db, id),
    listDocuments(db, id),
    criteriaOf(db, services, id),
  ])
  const agreed = newest ? agreedPartOf(newest.frozen) : null
  const mentioned = [...measures, ...(agreed?.measures ?? [])].map((it) => it.responsibleId)
  const [organisations, people] = await Promise.all([
    namesOfOrganisations(db, [...mentioned, ...measures.flatMap((it) => it.partnerIds)]),
    namesOfUsers(
      db,
      notes.map((it) => it.authorId),
    ),
  ])
  const order = new Map(goals.map((it, at) => [it.id, at]))
  return {
    plan: plan ?? null,
    goals,
    measures: measures.sort((a, b) => (order.get(a.goalId) ?? 0) - (order.get(b.goalId) ?? 0)),
    notes,
    decisions,
    adoptions,
    agreed,
    changes,
    findings,
    criteria,
    documents: documents.map(({ id: documentId, name, type, size }) => ({ id: documentId, name, type, size })),
    names: { ...organisations, ...people },
  }
}
