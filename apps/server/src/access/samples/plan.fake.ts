import type { Actor } from '@etappe/domain/access/policy'
import type { Instant } from '@etappe/domain/kernel/day'
import { adoptionId, decisionId, documentId, goalId, measureId, progressNoteId, type CaseId } from '@etappe/domain/kernel/id'
import { fakeGoalFields, fakeMeasureFields } from '@etappe/domain/plan/plan.fake'
import { newCommand, type TestServer, testToday } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { uuid } from '../sample-fields.fake.ts'
import type { Subject } from '../samples.fake.ts'

const measureFields = (records: Subject['records']) => fakeMeasureFields({ goalId: goalId.parse(records['goal']) })
const noteFields = (records: Subject['records']) => ({ measureId: records['measure'], notedOn: testToday, text: 'läuft an' })

const decisionFields = {
  body: 'Stadtrat',
  sessionOn: testToday,
  subject: 'Gesamtkonzept',
  result: 'adopted' as const,
  votesFor: 30,
  votesAgainst: 2,
  votesAbstained: null,
  documentId: null,
  note: '',
}
const reason = 'Der Rat hat es so gewollt.'

async function make(server: TestServer, lead: Actor, caseId: CaseId) {
  const api = server.as(lead)
  const goal = goalId.parse(uuid())
  const measure = measureId.parse(uuid())
  const progressNote = progressNoteId.parse(uuid())
  await api.goal.create({ ...newCommand(), id: goal, caseId, fields: fakeGoalFields() })
  await api.measure.create({ ...newCommand(), id: measure, caseId, fields: fakeMeasureFields({ goalId: goal }) })
  const fields = { measureId: measure, notedOn: testToday, text: 'hat begonnen' }
  await api.progressNote.create({ ...newCommand(), id: progressNote, caseId, fields })
  const document = documentId.parse(uuid())
  const kept = { name: 'Beschluss.pdf', type: 'application/pdf' as const, size: 4, sha256: 'a'.repeat(64), addedBy: lead.userId }
  const row = { ...kept, id: document, caseId, addedAt: '2026-11-24T11:00:00.000Z' as Instant, version: 1 }
  await server.database.write.insertInto('document').values(row).execute()
  const decision = decisionId.parse(uuid())
  await api.decision.create({ ...newCommand(), id: decision, caseId, fields: decisionFields })
  const adoption = adoptionId.parse(uuid())
  const frozen = JSON.stringify({ vision: '', goals: [], measures: [] })
  const adopted = { id: adoption, caseId, number: 1, adoptedOn: testToday, decisionId: null, reason: '', frozen, version: 1 }
  await server.database.write.insertInto('adoption').values(adopted).execute()
  return { goal, measure, progressNote, document, decision, adoption }
}

/** Vision, goals, measures and their progress. */
export const planArea: AreaSamples = {
  make,
  inputs: {
    'plan.get': ({ of }) => ({ caseId: of.id }),
    'plan.update': ({ of }) => ({ ...newCommand(), caseId: of.id, version: 0, fields: { vision: 'Alle Kinder' }, reason }),
    'goal.create': ({ of }) => ({ ...newCommand(), id: uuid(), caseId: of.id, fields: fakeGoalFields(), reason }),
    'goal.update': ({ records }) => ({ ...newCommand(), id: records['goal'], version: 1, fields: { title: 'neu' } }),
    'goal.move': ({ records }) => ({ ...newCommand(), id: records['goal'], after: null }),
    'goal.rate': ({ records }) => ({
      ...newCommand(),
      id: records['goal'],
      version: 1,
      fields: { rating: 'mostly', ratingReason: 'fast alle' },
    }),
    'goal.remove': ({ records }) => ({ ...newCommand(), id: records['goal'], version: 1 }),
    'measure.create': ({ of, records }) => ({ ...newCommand(), id: uuid(), caseId: of.id, fields: measureFields(records), reason }),
    'measure.update': ({ records }) => ({ ...newCommand(), id: records['measure'], version: 1, fields: { title: 'neu' } }),
    'measure.move': ({ records }) => ({ ...newCommand(), id: records['measure'], goalId: records['goal'], after: null }),
    'measure.shift': ({ of, records }) => ({
      ...newCommand(),
      caseId: of.id,
      moves: [{ id: records['measure'], version: 1, startsOn: testToday, endsOn: testToday }],
    }),
    'measure.remove': ({ records }) => ({ ...newCommand(), id: records['measure'], version: 1 }),
    'progressNote.create': ({ of, records }) => ({ ...newCommand(), id: uuid(), caseId: of.id, fields: noteFields(records) }),
    'progressNote.update': ({ records }) => ({ ...newCommand(), id: records['progressNote'], version: 1, fields: { text: 'neu' } }),
    'progressNote.remove': ({ records }) => ({ ...newCommand(), id: records['progressNote'], version: 1 }),
    'decision.create': ({ of }) => ({ ...newCommand(), id: uuid(), caseId: of.id, fields: decisionFields }),
    'decision.update': ({ records }) => ({ ...newCommand(), id: records['decision'], version: 1, fields: { note: 'neu' } }),
    'decision.remove': ({ records }) => ({ ...newCommand(), id: records['decision'], version: 1 }),
    'adoption.get': ({ records }) => ({ id: records['adoption'] }),
    'adoption.adopt': ({ of, records }) => ({
      ...newCommand(),
      id: uuid(),
      caseId: of.id,
      decisionId: records['decision'],
      adoptedOn: testToday,
      reason,
    }),
    'adoption.remove': ({ records }) => ({ ...newCommand(), id: records['adoption'], version: 1 }),
    'document.list': ({ of }) => ({ caseId: of.id }),
    'document.rename': ({ records }) => ({ ...newCommand(), id: records['document'], version: 1, fields: { name: 'Neu' } }),
    'document.remove': ({ records }) => ({ ...newCommand(), id: records['document'], version: 1 }),
  },
  rules: {
    'plan.get': { may: 'reads', onCase: true, reads: true },
    'plan.update': { may: 'reads', onCase: true },
    'goal.create': { may: 'reads', onCase: true },
    'goal.update': { may: 'reads', onCase: true },
    'goal.move': { may: 'reads', onCase: true },
    'goal.rate': { may: 'reads', onCase: true },
    'goal.remove': { may: 'reads', onCase: true, spoils: true },
    'measure.create': { may: 'reads', onCase: true },
    'measure.update': { may: 'reads', onCase: true },
    'measure.move': { may: 'reads', onCase: true },
    'measure.shift': { may: 'reads', onCase: true },
    'measure.remove': { may: 'reads', onCase: true, spoils: true },
    'progressNote.create': { may: 'reads', onCase: true },
    'progressNote.update': { may: 'reads', onCase: true },
    'progressNote.remove': { may: 'reads', onCase: true, spoils: true },
    'decision.create': { may: 'reads', onCase: true },
    'decision.update': { may: 'reads', onCase: true },
    'decision.remove': { may: 'reads', onCase: true, spoils: true },
    'adoption.get': { may: 'reads', onCase: true, reads: true },
    'adoption.adopt': { may: 'reads', onCase: true },
    'adoption.remove': { may: 'reads', onCase: true, spoils: true },
    'document.list': { may: 'reads', onCase: true, reads: true },
    'document.rename': { may: 'reads', onCase: true },
    'document.remove': { may: 'reads', onCase: true, spoils: true },
  },
}
