import type { Actor } from '@etappe/domain/access/policy'
import { type CaseId, supportServiceId } from '@etappe/domain/kernel/id'
import { addDays } from '@etappe/domain/kernel/day'
import { newCommand, type TestServer, testToday } from '../../testing.ts'
import { assignmentTable } from '../../facilitation/assignment.table.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { day, uuid } from '../sample-fields.fake.ts'

const serviceFields = {
  kind: 'training' as const,
  state: 'delivered' as const,
  amount: 1,
  on: day('2026-11-20'),
  title: 'Fachtag Übergänge',
  partner: '',
  country: null,
  meetingId: null,
  note: '',
}

async function make(server: TestServer, lead: Actor, caseId: CaseId) {
  const service = supportServiceId.parse(uuid())
  await server.as(lead).service.create({ ...newCommand(), id: service, caseId, fields: serviceFields })
  // Long over and before anything else here, so that it lets nobody read the case.
  const assignment = uuid()
  const { userId } = await server.person('facilitator')
  const days = { validFrom: day('2026-06-01'), validTo: day('2026-06-30'), daysGranted: null, grantReason: '' }
  await server.database.write
    .insertInto('assignment')
    .values(assignmentTable.encode({ id: assignment, caseId, userId, ...days, version: 1 } as never) as never)
    .execute()
  return { service, assignment }
}

/** The support ledger, the contingent, waiting for the municipality. */
export const ledgerArea: AreaSamples = {
  make,
  inputs: {
    'service.create': ({ of }) => ({ ...newCommand(), id: uuid(), caseId: of.id, fields: serviceFields }),
    'service.update': ({ records }) => ({ ...newCommand(), id: records['service'], version: 1, fields: { title: 'neu' } }),
    'service.remove': ({ records }) => ({ ...newCommand(), id: records['service'], version: 1 }),
    'ledger.get': ({ of }) => ({ caseId: of.id }),
    'ledger.list': () => ({ filters: {} }),
    'contingent.change': ({ records }) => ({
      ...newCommand(),
      assignmentId: records['assignment'],
      version: 1,
      daysGranted: 12.5,
      reason: 'Zusätzliche Klausur',
    }),
    'case.wait': ({ of }) => ({ ...newCommand(), id: of.id, until: addDays(testToday, 30), reason: 'Haushalt' }),
    'case.endWait': ({ of }) => ({ ...newCommand(), id: of.id }),
  },
  rules: {
    'service.create': { may: 'reads', onCase: true },
    'service.update': { may: 'reads', onCase: true },
    'service.remove': { may: 'reads', onCase: true, spoils: true },
    'ledger.get': { may: 'reads', onCase: true, reads: true },
    'ledger.list': { may: 'reads' },
    'contingent.change': { may: 'leads', onCase: true },
    'case.wait': { may: 'reads', onCase: true },
    'case.endWait': { may: 'reads', onCase: true, spoils: true },
  },
}
