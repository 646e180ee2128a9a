import type { Actor } from '@etappe/domain/access/policy'
import { fakeEscalationFields } from '@etappe/domain/cases/escalation.fake'
import { type CaseId, escalationId } from '@etappe/domain/kernel/id'
import { newCommand, type TestServer, testToday } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { uuid } from '../sample-fields.fake.ts'

const fields = fakeEscalationFields({ openedOn: testToday })

async function make(server: TestServer, lead: Actor, caseId: CaseId) {
  const escalation = escalationId.parse(uuid())
  await server.as(lead).escalation.create({ ...newCommand(), id: escalation, caseId, fields })
  return { escalation }
}

/** Manual escalations. */
export const escalationsArea: AreaSamples = {
  make,
  inputs: {
    'escalation.ofCase': ({ of }) => ({ caseId: of.id }),
    'escalation.create': ({ of }) => ({ ...newCommand(), id: uuid(), caseId: of.id, fields }),
    'escalation.update': ({ records }) => ({ ...newCommand(), id: records['escalation'], version: 1, fields: { measures: 'Gespräch' } }),
    'escalation.resolve': ({ records }) => ({
      ...newCommand(),
      id: records['escalation'],
      version: 1,
      resolvedOn: testToday,
      resolution: 'geklärt',
    }),
    'escalation.remove': ({ records }) => ({ ...newCommand(), id: records['escalation'], version: 1 }),
  },
  rules: {
    'escalation.ofCase': { may: 'reads', onCase: true, reads: true },
    'escalation.create': { may: 'reads', onCase: true },
    'escalation.update': { may: 'reads', onCase: true },
    'escalation.resolve': { may: 'reads', onCase: true },
    'escalation.remove': { may: 'reads', onCase: true, spoils: true },
  },
}
