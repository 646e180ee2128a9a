import type { Actor } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { type CaseKind, caseKinds } from '@etappe/domain/cases/kind'
import { type Lifecycle, lifecycles } from '@etappe/domain/cases/lifecycle'
import { phases } from '@etappe/domain/cases/phase'
import { addDays } from '@etappe/domain/kernel/day'
import { caseId, meetingId, milestoneId, type UserId } from '@etappe/domain/kernel/id'
import { nobody } from '@etappe/domain/meetings/meeting'
import { officeCode } from '@etappe/domain/offices/office'
import fc from 'fast-check'
import { ensureStarterRegister, readStarterRegister } from '../municipalities/starter-register.ts'
import { advanceCase, finishCase } from '../gates/advance.fake.ts'
import { newCommand, type TestServer } from '../testing.ts'

/** What happened in a case, in days from today: negative is past. */
export interface CaseStory {
  readonly name?: string
  readonly office: string
  readonly kind: CaseKind
  readonly started: number
  /** How many times it moved on to the next phase. */
  readonly steps: number
  readonly lifecycle: Lifecycle
  readonly ownerId: UserId | null
  readonly facilitatorId: UserId | null
  readonly meetings: readonly number[]
  readonly milestones: readonly { readonly due: number; readonly done: boolean }[]
}

export const quietStory: CaseStory = {
  office: 'KI',
  kind: 'network',
  started: -200,
  steps: 0,
  lifecycle: 'active',
  ownerId: null,
  facilitatorId: null,
  meetings: [],
  milestones: [],
}

interface People {
  readonly owners: readonly UserId[]
  readonly facilitators: readonly UserId[]
}

function anyStory(people: People): fc.Arbitrary<CaseStory> {
  const days = (...around: number[]) => fc.constantFrom(...around.flatMap((it) => [it - 1, it, it + 1]))
  return fc.record({
    office: fc.constantFrom('KI', 'KI', 'BE', 'TR'),
    kind: fc.constantFrom(...caseKinds),
    started: fc.oneof(days(-60, -90, -120, -150), fc.integer({ min: -900, max: 0 })),
    steps: fc.nat(3),
    lifecycle: fc.oneof({ weight: 2, arbitrary: fc.constant('active' as const) }, { weight: 1, arbitrary: fc.constantFrom(...lifecycles) }),
    ownerId: fc.option(fc.constantFrom(...people.owners)),
    facilitatorId: fc.option(fc.constantFrom(...people.facilitators)),
    meetings: fc.uniqueArray(fc.oneof(days(-120, -60, 14), fc.constantFrom(-150, -20, 0, 5)), { maxLength: 3 }),
    milestones: fc.array(fc.record({ due: days(0, 30), done: fc.boolean() }), { maxLength: 2 }),
  })
}

/** Stories of all kinds, with days close to every threshold; the same in every run. */
export const someStories = (people: People, count: number): CaseStory[] => fc.sample(anyStory(people), { seed: 20_261_124, numRuns: count })

async function end(server: TestServer, lead: Actor, made: Case, lifecycle: Lifecycle): Promise<void> {
  const api = server.as(lead)
  const on = lead.today
  const asked = { ...newCommand(), id: made.id }
  if (lifecycle === 'onHold') await api.case.hold({ ...asked, reason: 'Personalwechsel', until: null })
  if (lifecycle === 'completed') await finishCase(server, lead, made.id, on)
  if (lifecycle === 'discontinued') await api.case.discontinue({ ...asked, on, reasonCode: 'staff', reason: 'Personal' })
}

const land: Readonly<Record<string, string>> = { KI: '01', BE: '12', TR: '07' }
const register = readStarterRegister()

/** A model municipality stands for a municipality of a Land its office cares for. */
const placesOf = ({ kind, office }: CaseStory) =>
  kind === 'network'
    ? []
    : register
        .filter((it) => it.land === land[office] && it.kind !== 'kreis')
        .slice(0, 1)
        .map((it) => it.key)

/** Makes a case that went through a story. */
export async function tell(server: TestServer, lead: Actor, story: CaseStory): Promise<Case> {
  const api = server.as(lead)
  const { today } = lead
  await ensureStarterRegister(server.database.write)
  const startedOn = addDays(today, story.started)
  const step = Math.floor(-story.started / 5)
  const made = await api.case.create({
    ...newCommand(),
    id: caseId.parse(crypto.randomUUID()),
    kind: story.kind,
    officeCode: officeCode.parse(story.office),
    fields: fakeCaseFields({ name: story.name ?? 'Übergänge gestalten', municipalityKeys: placesOf(story) }),
    ownerId: story.ownerId,
    facilitatorId: story.facilitatorId,
    startedOn,
    quotaReason: 'Besonderer Bedarf',
  })
  // Only a case in support can be completed.
  const steps = story.lifecycle === 'completed' ? 3 : story.steps
  for (let index = 0; index < Math.min(steps, phases.length - 1); index += 1)
    await advanceCase(server, lead, made.id, addDays(startedOn, step * (index + 1)))
  for (const at of story.meetings)
    await api.meeting.create({
      ...newCommand(),
      id: meetingId.parse(crypto.randomUUID()),
      caseId: made.id,
      fields: {
        kind: 'review',
        state: at > 0 ? 'planned' : 'held',
        heldOn: addDays(today, at),
        startsAt: null,
        endsAt: null,
        place: '',
        participants: nobody,
        notes: '',
        nextSteps: '',
      },
    })
  for (const { due, done } of story.milestones)
    await api.milestone.create({
      ...newCommand(),
      id: milestoneId.parse(crypto.randomUUID()),
      caseId: made.id,
      fields: { kind: 'goalsAgreed', title: '', dueOn: addDays(today, due), doneOn: done ? today : null, note: '', documentId: null },
    })
  await end(server, lead, made, story.lifecycle)
  return made
}
