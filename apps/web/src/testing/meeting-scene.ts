import type { Actor } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { caseId, meetingId, milestoneId } from '@etappe/domain/kernel/id'
import type { Meeting, MeetingFields } from '@etappe/domain/meetings/meeting'
import { fakeMeetingFields, fakeMilestoneFields } from '@etappe/domain/meetings/meeting.fake'
import type { Milestone, MilestoneFields } from '@etappe/domain/meetings/milestone'
import type { api as serverApi } from '@etappe/server/api'
import { newCommand, type TestServer, testServer } from '@etappe/server/testing'
import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'

/** A server with one case of Kiel and the person who is responsible for it. */
export interface Scene {
  readonly server: TestServer
  readonly writer: Actor
  readonly case: Case
  readonly addMeeting: (over?: Partial<MeetingFields>) => Promise<Meeting>
  readonly addMilestone: (over?: Partial<MilestoneFields>) => Promise<Milestone>
  readonly stored: () => Promise<{ meetings: readonly Meeting[]; milestones: readonly Milestone[] }>
}

export async function openScene(name = 'Sprachbrücken'): Promise<Scene> {
  const server = await testServer()
  const writer = await server.person('officeStaff', 'KI', 'Tjorven Grünspecht')
  const api = server.as(writer)
  const record = await api.case.create({
    ...newCommand(),
    id: caseId.parse(crypto.randomUUID()),
    kind: 'network',
    officeCode: 'KI',
    fields: fakeCaseFields({ name }),
    ownerId: writer.userId,
    facilitatorId: null,
    startedOn: '2026-06-01',
    quotaReason: '',
  })
  return {
    server,
    writer,
    case: record,
    addMeeting: (over) =>
      api.meeting.create({
        ...newCommand(),
        id: meetingId.parse(crypto.randomUUID()),
        caseId: record.id,
        fields: fakeMeetingFields(over),
      }),
    addMilestone: (over) =>
      api.milestone.create({
        ...newCommand(),
        id: milestoneId.parse(crypto.randomUUID()),
        caseId: record.id,
        fields: fakeMilestoneFields(over),
      }),
    stored: () => api.case.get({ number: record.number }),
  }
}

/** A network that can be cut: `before` the server hears of a write, or `after`, so that only its answer gets lost. */
export function breakable() {
  const network: { cut: 'before' | 'after' | null; writes: number } = { cut: null, writes: 0 }
  const link: TRPCLink<typeof serverApi> =
    () =>
    ({ op, next }) =>
      observable((observer) => {
        if (op.type !== 'mutation') return next(op).subscribe(observer)
        network.writes++
        const fail = () => observer.error(TRPCClientError.from(new TypeError('fetch failed')))
        if (network.cut === 'before') return fail()
        const isLost = network.cut === 'after'
        return next(op).subscribe({
          next: (value) => (isLost ? fail() : observer.next(value)),
          error: (error) => observer.error(error),
          complete: () => !isLost && observer.complete(),
        })
      })
  return { network, link }
}
