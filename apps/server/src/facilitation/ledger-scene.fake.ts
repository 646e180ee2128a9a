import type { Actor } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { CaseKind } from '@etappe/domain/cases/kind'
import type { SupportServiceFields } from '@etappe/domain/facilitation/support-service'
import type { Day } from '@etappe/domain/kernel/day'
import { caseId, meetingId, supportServiceId } from '@etappe/domain/kernel/id'
import { type MeetingFields, nobody } from '@etappe/domain/meetings/meeting'
import { advanceCase } from '../gates/advance.fake.ts'
import { ensureStarterRegister } from '../municipalities/starter-register.ts'
import { newCommand, type TestServer } from '../testing.ts'

export const fakeServiceFields = (over: Partial<SupportServiceFields> = {}): SupportServiceFields => ({
  kind: 'training',
  state: 'delivered',
  amount: 1,
  on: '2026-11-10' as Day,
  title: '',
  partner: '',
  country: null,
  meetingId: null,
  note: '',
  ...over,
})

interface Asked {
  readonly kind?: CaseKind
  readonly office?: string
  readonly facilitatorId?: Actor['userId'] | null
  /** The first day of the support; `null` leaves the case in the baseline. */
  readonly supportFrom?: Day | null
}

/** A case, usually in support since 26.04.2026, and short ways to put services and meetings there. */
export async function openLedger(server: TestServer, actor: Actor, asked: Asked = {}) {
  const { kind = 'network', office = 'KI', facilitatorId = null, supportFrom = '2026-04-26' as Day } = asked
  await ensureStarterRegister(server.database.write)
  const api = server.as(actor)
  const record: Case = await api.case.create({
    ...newCommand(),
    id: caseId.parse(crypto.randomUUID()),
    kind,
    officeCode: office,
    fields: fakeCaseFields(kind === 'network' ? {} : { concern: '', municipalityKeys: ['01002000' as never] }),
    ownerId: null,
    facilitatorId,
    startedOn: '2026-01-12',
    quotaReason: 'Besonderer Bedarf',
  })
  if (supportFrom !== null)
    for (const on of ['2026-02-01', '2026-03-01', supportFrom]) await advanceCase(server, actor, record.id, on as Day)
  return {
    case: record,
    api,
    view: () => api.ledger.get({ caseId: record.id }),
    addService: (over: Partial<SupportServiceFields> = {}, id = supportServiceId.parse(crypto.randomUUID())) =>
      api.service.create({ ...newCommand(), id, caseId: record.id, fields: fakeServiceFields(over) }),
    addMeeting: (over: Partial<MeetingFields> = {}) =>
      api.meeting.create({
        ...newCommand(),
        id: meetingId.parse(crypto.randomUUID()),
        caseId: record.id,
        fields: {
          kind: 'steeringGroup',
          state: 'held',
          heldOn: '2026-11-10',
          startsAt: null,
          endsAt: null,
          place: '',
          participants: nobody,
          notes: '',
          nextSteps: '',
          ...over,
        },
      }),
  }
}
export type LedgerScene = Awaited<ReturnType<typeof openLedger>>
