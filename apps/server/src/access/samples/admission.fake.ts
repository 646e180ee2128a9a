import type { Actor } from '@etappe/domain/access/policy'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { decided, decision, ratedBy, talkedTo } from '../../applications/admission-scene.fake.ts'
import { submitted } from '../../applications/application-scene.fake.ts'
import { newCommand, type TestServer } from '../../testing.ts'
import type { AreaSamples } from '../areas.fake.ts'

async function make(server: TestServer, lead: Actor, _caseId: CaseId, officeCode: OfficeCode) {
  const undecided = await submitted(server, { officeCode })
  const excepted = await submitted(server, { officeCode, state: 'rated', concern: '' })
  await talkedTo(server, excepted, lead)
  for (const by of [lead, await server.person('officeStaff', officeCode)]) await ratedBy(server, excepted, by)
  const exceptions = [{ code: 'concernNamed' as const, reason: 'Kommt nach.' }]
  const open = await decided(server, lead, excepted, { exceptions, quotaReason: 'Beispiel' })
  return { undecided: undecided.id, openDecision: open.id }
}

const openDecision = ({ records }: { records: Readonly<Record<string, string>> }) => ({ ...newCommand(), id: records['openDecision'] })

/** Decisions about applications. */
export const admissionArea: AreaSamples = {
  make,
  inputs: {
    'admission.quota': () => ({ officeCode: 'KI', kind: 'network' }),
    'admission.ranking': () => ({ kind: 'network', officeCode: 'KI' }),
    'admission.draftLetter': ({ records }) => ({ applicationId: records['undecided'], result: 'rejected', reason: 'Grund', startOn: null }),
    'admission.decide': ({ records }) => ({
      ...decision({ id: records['undecided'], version: 1 } as never),
      result: 'rejected',
      reason: 'Außerhalb des Programms.',
      startOn: null,
    }),
    'admission.sign': (subject) => ({ ...openDecision(subject), comment: 'Einverstanden.' }),
    'admission.return': (subject) => ({ ...openDecision(subject), comment: 'Bitte anders.' }),
    'admission.takeBack': openDecision,
    'admission.toSign': () => ({}),
    'admission.count': () => ({}),
    'admission.decided': () => ({ limit: 30 }),
    'admission.ofCase': ({ of }) => ({ caseId: of.id }),
  },
  rules: {
    'admission.quota': { may: 'office' },
    'admission.ranking': { may: 'office' },
    'admission.draftLetter': { may: 'leads', onCase: true },
    'admission.decide': { may: 'leads', onCase: true, spoils: true },
    'admission.sign': { may: 'programme', spoils: true },
    'admission.return': { may: 'programme', spoils: true },
    'admission.takeBack': { may: 'leads', onCase: true, spoils: true },
    'admission.toSign': { may: 'programme' },
    'admission.count': { may: 'programme' },
    'admission.decided': { may: 'leads' },
    'admission.ofCase': { may: 'reads', onCase: true, reads: true },
  },
}
