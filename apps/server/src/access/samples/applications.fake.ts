import type { Actor } from '@etappe/domain/access/policy'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { submitted } from '../../applications/application-scene.fake.ts'
import type { TestServer } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'

async function make(server: TestServer, _lead: Actor, _caseId: CaseId, officeCode: OfficeCode) {
  const application = await submitted(server, { officeCode })
  return { application: application.id, applicationNumber: application.number }
}

/** The inbox of the applications. */
export const applicationsArea: AreaSamples = {
  make,
  inputs: {
    'application.queues': () => ({}),
    'application.list': () => ({ queue: 'new', q: 'Süd' }),
    'application.get': ({ records }) => ({ number: records['applicationNumber'] }),
  },
  rules: {
    'application.queues': { may: 'office' },
    'application.list': { may: 'office' },
    'application.get': { may: 'office', onCase: true },
  },
}
