import type { Actor } from '@etappe/domain/access/policy'
import { programmeVersionId } from '@etappe/domain/kernel/id'
import { newCommand, type TestServer, testToday } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'
import { uuid } from '../sample-fields.fake.ts'

/** There is one draft at a time in the whole programme, so that samples share it. */
async function make(server: TestServer, lead: Actor) {
  const api = server.as(lead)
  const known = (await api.programme.list()).find((it) => it.state === 'draft')
  if (known) return { draft: known.id }
  const draft = programmeVersionId.parse(uuid())
  await api.programme.draft({ ...newCommand(), id: draft, basedOn: 1 })
  return { draft }
}

/** The versions of the programme definition, and the quotas of the offices. */
export const programmeArea: AreaSamples = {
  make,
  inputs: {
    'programme.list': () => undefined,
    'programme.get': () => ({ number: 1 }),
    'programme.history': () => ({}),
    'programme.preview': () => ({ number: 1, kind: 'network', offices: ['KI'] }),
    'programme.draft': () => ({ ...newCommand(), id: uuid(), basedOn: 1 }),
    'programme.edit': ({ records }) => ({ ...newCommand(), id: records['draft'], version: 1, fields: { note: 'neu', supportMonths: 36 } }),
    'programme.publish': ({ records }) => ({ ...newCommand(), id: records['draft'], version: 1 }),
    'programme.discard': ({ records }) => ({ ...newCommand(), id: records['draft'], version: 1 }),
    'programme.move': () => ({ ...newCommand(), number: 1, kind: 'network', offices: ['KI'] }),
    'office.setQuota': () => ({ ...newCommand(), officeCode: 'KI', kind: 'network', target: 30, validFrom: testToday, reason: 'mehr' }),
  },
  rules: {
    'programme.list': { may: 'everyone' },
    'programme.get': { may: 'everyone' },
    'programme.history': { may: 'programme' },
    'programme.preview': { may: 'programme' },
    'programme.draft': { may: 'programme' },
    'programme.edit': { may: 'programme' },
    'programme.publish': { may: 'programme', spoils: true },
    'programme.discard': { may: 'programme', spoils: true },
    'programme.move': { may: 'programme' },
    'office.setQuota': { may: 'programme' },
  },
}
