import type { Actor } from '@etappe/domain/access/policy'
import { applicationRoundId } from '@etappe/domain/kernel/id'
import { newCommand, type TestServer } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { day, uuid } from '../sample-fields.fake.ts'

const fields = {
  title: 'Runde 2027',
  kinds: ['network' as const],
  opensOn: day('2027-01-01'),
  closesOn: day('2027-02-28'),
  startBy: day('2027-06-01'),
  note: '',
}
const letter = { kind: 'admitted', locale: 'de' } as const

async function make(server: TestServer, lead: Actor) {
  const round = applicationRoundId.parse(uuid())
  await server.as(lead).round.plan({ ...newCommand(), id: round, ...fields })
  return { round }
}

/** Rounds of applications, and the letters about their decision. */
export const roundsArea: AreaSamples = {
  make,
  inputs: {
    'audit.ofRounds': ({ records }) => ({ roundId: records['round'] }),
    'audit.ofLetter': () => ({ ...letter }),
    'round.list': () => ({}),
    'round.plan': () => ({ ...newCommand(), id: uuid(), ...fields }),
    'round.change': ({ records }) => ({ ...newCommand(), id: records['round'], version: 1, fields: { title: 'Runde 2028' } }),
    'round.remove': ({ records }) => ({ ...newCommand(), id: records['round'], version: 1 }),
    'letter.list': () => ({}),
    'letter.change': () => ({ ...newCommand(), ...letter, subject: 'Zusage', body: 'Guten Tag {contact}' }),
    'letter.reset': () => ({ ...newCommand(), ...letter }),
  },
  rules: {
    'audit.ofRounds': { may: 'programme' },
    'audit.ofLetter': { may: 'programme' },
    'round.list': { may: 'office' },
    'round.plan': { may: 'programme' },
    'round.change': { may: 'programme', spoils: true },
    'round.remove': { may: 'programme', spoils: true },
    'letter.list': { may: 'office' },
    'letter.change': { may: 'programme' },
    'letter.reset': { may: 'programme' },
  },
}
