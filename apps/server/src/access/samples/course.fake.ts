import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { caseId } from '@etappe/domain/kernel/id'
import { advanceCase } from '../../gates/advance.fake.ts'
import { newCommand, testToday } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { day, uuid } from '../sample-fields.fake.ts'

/** The course of a case: going back, days agreed for its gates. */
export const courseArea: AreaSamples = {
  inputs: {
    'case.goBack': ({ records }) => ({
      ...newCommand(),
      id: records['caseInGoals'],
      from: 'goals',
      to: 'baseline',
      on: testToday,
      reason: 'Analyse fehlt',
    }),
    'gateDate.agree': ({ of }) => ({
      ...newCommand(),
      id: uuid(),
      caseId: of.id,
      gate: 'support',
      agreedOn: '2027-03-02',
      reason: 'Der Rat tagt erst im März',
    }),
    'gateDate.holidays': ({ of }) => ({ caseId: of.id, locale: 'de' }),
  },
  rules: {
    'case.goBack': { may: 'office', onCase: true, spoils: true },
    'gateDate.agree': { may: 'office', onCase: true },
    'gateDate.holidays': { may: 'reads', onCase: true, reads: true },
  },
  make: async (server, lead, id) => {
    const { officeCode } = await server.database.read.selectFrom('case').select('officeCode').where('id', '=', id).executeTakeFirstOrThrow()
    const other = caseId.parse(uuid())
    await server.as(lead).case.create({
      ...newCommand(),
      id: other,
      kind: 'network',
      officeCode,
      fields: fakeCaseFields({ name: `Fall ${officeCode} in den Zielen` }),
      ownerId: null,
      facilitatorId: null,
      startedOn: day('2026-06-01'),
      quotaReason: 'Beispiel',
    })
    await advanceCase(server, lead, other, day('2026-08-03'))
    return { caseInGoals: other }
  },
}
