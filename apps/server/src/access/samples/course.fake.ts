import { newCommand } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { uuid } from '../sample-fields.fake.ts'

/** The plan of a case: days agreed for its gates. */
export const courseArea: AreaSamples = {
  inputs: {
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
    'gateDate.agree': { may: 'office', onCase: true },
    'gateDate.holidays': { may: 'reads', onCase: true, reads: true },
  },
}
