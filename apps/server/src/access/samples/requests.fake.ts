import type { Actor } from '@etappe/domain/access/policy'
import { caseRequestId, type CaseId } from '@etappe/domain/kernel/id'
import { newCommand, type TestServer } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { uuid } from '../sample-fields.fake.ts'
import type { Subject } from '../samples.fake.ts'

const reason = 'Die Verwaltung kommt im Herbst dazu.'

/** A soft criterion of the admission that the sample case does not meet. */
const waiver = { gate: 'admission', code: 'publicBodyInvolved' } as const

async function make(server: TestServer, lead: Actor, caseId: CaseId) {
  const request = caseRequestId.parse(uuid())
  await server.as(lead).request.waiver({ ...newCommand(), id: request, caseId, ...waiver, reason })
  const withdrawn = caseRequestId.parse(uuid())
  await server.as(lead).request.waiver({ ...newCommand(), id: withdrawn, caseId, gate: 'admission', code: 'organisationsInvolved', reason })
  await server.as(lead).request.withdraw({ ...newCommand(), id: withdrawn })
  return { request, withdrawn }
}

const about = ({ of }: Subject) => ({ ...newCommand(), id: uuid(), caseId: of.id, reason })

/** Requests somebody above decides. */
export const requestsArea: AreaSamples = {
  make,
  inputs: {
    'request.waiver': (subject) => ({ ...about(subject), gate: 'admission', code: 'contactComplete' }),
    'request.waive': (subject) => ({ ...about(subject), ...waiver }),
    'request.extension': (subject) => ({ ...about(subject), supportEnd: '2029-06-30' }),
    'request.reopening': about,
    'request.decide': ({ records }) => ({ ...newCommand(), id: records['request'], version: 1, grant: true, comment: '' }),
    // One that is decided already: whether it is one's own comes after that.
    'request.withdraw': ({ records }) => ({ ...newCommand(), id: records['withdrawn'] }),
    'request.queue': () => ({}),
    'request.count': () => ({}),
    'request.mine': () => ({}),
    'request.ofCase': ({ of }) => ({ caseId: of.id }),
    'request.decided': () => ({ limit: 20 }),
  },
  rules: {
    'request.waiver': { may: 'reads', onCase: true, spoils: true },
    'request.waive': { may: 'leads', onCase: true, spoils: true },
    'request.extension': { may: 'reads', onCase: true },
    'request.reopening': { may: 'reads', onCase: true },
    'request.decide': { may: 'leads', onCase: true, spoils: true },
    'request.withdraw': { may: 'reads', onCase: true },
    'request.queue': { may: 'leads' },
    'request.count': { may: 'leads' },
    'request.mine': { may: 'reads' },
    'request.ofCase': { may: 'reads', onCase: true, reads: true },
    'request.decided': { may: 'leads' },
  },
}
