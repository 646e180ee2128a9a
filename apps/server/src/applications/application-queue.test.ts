import { type ActiveGrant, type Actor, applicationScope, inApplicationScope } from '@etappe/domain/access/policy'
import { roles } from '@etappe/domain/access/role'
import type { AdmissionDecision } from '@etappe/domain/applications/admission-decision'
import { applicationStates } from '@etappe/domain/applications/application-course'
import { applicationQueues } from '@etappe/domain/applications/application-queue'
import { queueOf } from '@etappe/domain/applications/queue-of'
import { isReturned } from '@etappe/domain/applications/returned-decision'
import { isToRateBy } from '@etappe/domain/applications/visible-ratings'
import type { Day } from '@etappe/domain/kernel/day'
import { applicationId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines, type TestServer, testServer, testToday } from '../testing.ts'
import { admissionDecisionTable, applicationTable, ratingTable } from './application.table.ts'
import { inQueue, isReturned as inSql, toRateBy } from './application-filter.repo.ts'
import { scored, submitted } from './application-scene.fake.ts'
import { whereInApplicationScope } from './application-scope.repo.ts'

const offices = ['KI', 'BE', 'TR'] as OfficeCode[]
const days = ['2026-11-23', '2026-11-24', '2026-11-25'] as Day[]
const raters = ['none', 'begun', 'done'] as const

describe.each(engines)('what SQL and memory say of applications on %s', (engine) => {
  let server: TestServer
  let people: Actor[]
  let base: Awaited<ReturnType<typeof submitted>>
  beforeAll(async () => {
    server = await testServer({ engine })
    people = [await server.person('officeStaff', 'KI'), await server.person('officeStaff', 'KI'), await server.person('officeStaff', 'KI')]
    base = await submitted(server)
  })
  afterAll(() => server.close())

  const insert = async (table: 'application' | 'rating' | 'admissionDecision', row: object) => {
    await server.database.write
      .insertInto(table)
      .values(row as never)
      .execute()
  }
  const insertApplication = async (over: Partial<typeof base>) => {
    const id = applicationId.parse(crypto.randomUUID())
    await insert('application', applicationTable.encode({ ...base, id, number: `B-2026-${crypto.randomUUID()}` as never, ...over }))
    return id
  }
  const decision = (over: Partial<AdmissionDecision>) =>
    admissionDecisionTable.encode({
      id: crypto.randomUUID() as never,
      result: 'admitted',
      reason: '',
      exceptions: [],
      overrun: null,
      startOn: null,
      letter: { subject: 'A', body: 'B' },
      eligibility: { kind: 'network', programmeVersion: 1, on: testToday, criteria: [] },
      total: null,
      proposedBy: (people[0] as Actor).userId,
      proposedFor: null,
      proposedOn: testToday,
      signedBy: null,
      signedOn: null,
      comment: '',
      version: 1,
      ...over,
    })

  it('agree on which an actor can see', async () => {
    const anyGrant: fc.Arbitrary<ActiveGrant> = fc.record({
      role: fc.constantFrom(...roles),
      officeCode: fc.option(fc.constantFrom(...offices)),
    })
    const made = await Promise.all(
      [...offices, null].map(async (officeCode) => ({ officeCode, id: await insertApplication({ officeCode }) })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(anyGrant, { maxLength: 3 }), async (grants) => {
        const scope = applicationScope({ ...(people[0] as Actor), grants })
        const rows = await server.database.read
          .selectFrom('application')
          .select('id')
          .where(
            'id',
            'in',
            made.map((it) => it.id),
          )
          .where(whereInApplicationScope(scope))
          .execute()
        expect(rows.map((row) => row.id).sort()).toEqual(
          made
            .filter((it) => inApplicationScope(scope, it))
            .map((it) => it.id)
            .sort(),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('agree on the heap each lies on, and it is one', async () => {
    const seen = new Set<string>()
    const anything = fc.record({
      state: fc.constantFrom(...applicationStates),
      snoozedUntil: fc.option(fc.constantFrom(...days)),
      decided: fc.constantFrom('open' as const, 'returned' as const, null),
    })
    await fc.assert(
      fc.asyncProperty(anything, async ({ decided, ...it }) => {
        const id = await insertApplication(it)
        if (decided) await insert('admissionDecision', decision({ applicationId: id, state: decided }))
        const found = await Promise.all(
          applicationQueues.map(async (queue) => {
            const row = await server.database.read
              .selectFrom('application')
              .select('id')
              .where('id', '=', id)
              .where(inQueue(queue, testToday))
              .executeTakeFirst()
            return row ? [queue] : []
          }),
        )
        const inMemory = queueOf({ ...it, isWaitingForSignature: decided === 'open' }, testToday)
        seen.add(inMemory)
        expect(found.flat()).toEqual([inMemory])
      }),
      { numRuns: 120 },
    )
    expect([...seen].sort()).toEqual([...applicationQueues].sort())
  })

  it('agree on what was returned and not decided since', async () => {
    const seen = new Set<boolean>()
    const made = fc.record({
      state: fc.constantFrom('returned' as const, 'signed' as const, 'takenBack' as const, 'open' as const),
      on: fc.constantFrom(...days),
    })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...applicationStates), fc.array(made, { maxLength: 3 }), async (state, all) => {
        const id = await insertApplication({ state })
        const decisions = all.map((it) => ({ state: it.state, signedOn: it.state === 'returned' || it.state === 'signed' ? it.on : null }))
        for (const it of decisions) await insert('admissionDecision', decision({ applicationId: id, ...it }))
        const row = await server.database.read.selectFrom('application').select('id').where('id', '=', id).where(inSql).executeTakeFirst()
        const inMemory = isReturned({ state }, decisions)
        seen.add(inMemory)
        expect(row !== undefined).toBe(inMemory)
      }),
      { numRuns: 150 },
    )
    expect(seen.size).toBe(2)
  })

  it('agree on whose rating is missed, whoever has left meanwhile', async () => {
    const isGone = fc.tuple(...people.map(() => fc.boolean()))
    const anyProgress = fc.tuple(...people.map(() => fc.constantFrom(...raters)))
    await fc.assert(
      fc.asyncProperty(anyProgress, isGone, async (progress, gone) => {
        const lapsed = people.filter((_, index) => gone[index]).map((it) => it.userId)
        for (const { userId } of people)
          await server.database.write
            .updateTable('grant')
            .set({ validTo: lapsed.includes(userId) ? ('2026-11-23' as Day) : testToday })
            .where('userId', '=', userId)
            .execute()
        const id = await insertApplication({ state: 'interviewed' })
        const ratings = progress.flatMap((it, index) =>
          it === 'none' ? [] : [{ raterId: (people[index] as Actor).userId, doneOn: it === 'done' ? testToday : null }],
        )
        for (const it of ratings)
          await insert(
            'rating',
            ratingTable.encode({ ...it, id: crypto.randomUUID() as never, applicationId: id, scores: scored(1), note: '', version: 1 }),
          )
        const standing = ratings.filter((it) => it.doneOn !== null || !lapsed.includes(it.raterId))
        for (const { userId } of people.filter((it) => !lapsed.includes(it.userId))) {
          const row = await server.database.read
            .selectFrom('application')
            .select('id')
            .where('id', '=', id)
            .where(toRateBy({ userId, today: testToday }))
            .executeTakeFirst()
          expect(row !== undefined).toBe(isToRateBy(standing, userId))
        }
      }),
      { numRuns: 60 },
    )
  })
})
