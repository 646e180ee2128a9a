import { caseScope, inScope, type Actor, type ActiveGrant } from '@etappe/domain/access/policy'
import { roles } from '@etappe/domain/access/role'
import type { Day } from '@etappe/domain/kernel/day'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { fakeCase } from '@etappe/domain/cases/case.fake'
import { lifecycles } from '@etappe/domain/cases/lifecycle'
import { lightOf, lights } from '@etappe/domain/cases/light'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines, type TestServer, testServer, testToday } from '../testing.ts'
import { caseTable } from './case.table.ts'
import { lightExpression } from './case-filter.repo.ts'
import { inCaseScope } from './case-scope.repo.ts'

const offices = ['KI', 'BE', 'TR'] as OfficeCode[]
const days = ['2026-01-01', '2026-10-24', '2026-10-25', '2026-10-26', '2026-11-23', '2026-11-24', '2026-11-25', '2027-03-01'] as Day[]
const anyDay = fc.constantFrom(...days)

describe.each(engines)('what SQL and memory say on %s', (engine) => {
  let server: TestServer
  let people: Actor[]
  beforeAll(async () => {
    server = await testServer({ engine })
    people = [await server.person('facilitator'), await server.person('facilitator')]
  })
  afterAll(() => server.close())

  const insertCase = async (record: ReturnType<typeof fakeCase>, derived: object = {}) => {
    await server.database.write
      .insertInto('case')
      .values({ ...caseTable.encode(record), ...derived } as never)
      .execute()
  }

  it('agree on what an actor can see', async () => {
    const anyAssignment = fc.record({ person: fc.nat(1), validFrom: anyDay, validTo: fc.option(anyDay) })
    const anyCase = fc.record({ officeCode: fc.constantFrom(...offices), assignments: fc.array(anyAssignment, { maxLength: 2 }) })
    const anyGrant: fc.Arbitrary<ActiveGrant> = fc.record({
      role: fc.constantFrom(...roles),
      officeCode: fc.option(fc.constantFrom(...offices)),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(anyCase, { maxLength: 5 }), fc.array(anyGrant, { maxLength: 2 }), fc.nat(1), async (cases, grants, who) => {
        const actor: Actor = { ...(people[who] as Actor), grants, today: testToday }
        const scope = caseScope(actor)
        const expected: string[] = []
        const made: string[] = []
        for (const it of cases) {
          const record = fakeCase({
            id: crypto.randomUUID() as never,
            number: `KI-N-${crypto.randomUUID()}` as never,
            officeCode: it.officeCode,
          })
          const assignments = it.assignments.map(({ person, ...validity }) => ({ ...validity, userId: (people[person] as Actor).userId }))
          await insertCase(record)
          for (const assignment of assignments)
            await server.database.write
              .insertInto('assignment')
              .values({
                ...assignment,
                id: crypto.randomUUID() as never,
                caseId: record.id,
                daysGranted: null,
                grantReason: '',
                version: 1,
              })
              .execute()
          made.push(record.id)
          if (inScope(scope, { officeCode: it.officeCode, assignments })) expected.push(record.id)
        }
        if (made.length === 0) return
        const rows = await server.database.read
          .selectFrom('case')
          .select('id')
          .where('id', 'in', made as never)
          .where(inCaseScope(scope))
          .execute()
        expect(rows.map((row) => row.id as string).sort()).toEqual(expected.sort())
      }),
      { numRuns: 40 },
    )
  })

  it('agree on the traffic light of any day', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lifecycles), anyDay, anyDay, anyDay, async (lifecycle, amberFrom, redFrom, today) => {
        const record = fakeCase({ id: crypto.randomUUID() as never, number: `KI-N-${crypto.randomUUID()}` as never, lifecycle })
        await insertCase(record, { amberFrom, redFrom })
        const row = await server.database.read
          .selectFrom('case')
          .select(lightExpression(today).as('light'))
          .where('id', '=', record.id)
          .executeTakeFirstOrThrow()
        const inMemory = lightOf({ lifecycle, amberFrom, redFrom }, today)
        seen.add(inMemory)
        expect(row.light).toBe(inMemory)
      }),
      { numRuns: 120 },
    )
    expect([...seen].sort()).toEqual([...lights].sort())
  })
})
