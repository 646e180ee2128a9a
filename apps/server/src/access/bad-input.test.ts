import type { Actor } from '@etappe/domain/access/policy'
import { caseSorts } from '@etappe/domain/cases/case-query'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines, type TestServer, testServer } from '../testing.ts'
import { callable, outcomeOf } from './procedures.fake.ts'
import { makeSubject, sampleInputs, type Subject } from './samples.fake.ts'

const nasty = [
  null,
  '',
  0,
  -1,
  1e308,
  Number.NaN,
  [],
  {},
  true,
  '\u0000',
  '\ud800',
  '<script>alert(1)</script>',
  '‮שלום',
  '🙂'.repeat(3000),
  'x'.repeat(30_000),
  '9999-99-99',
  '0000-01-01',
  '2026-02-30',
  "'; drop table audit; --",
  '%',
  ['\u0000'],
  { $gt: '' },
  '00000000-0000-4000-8000-000000000000',
] as const

/** Neither engine may be asked to store or compare these: Postgres refuses the zero byte, and a lone surrogate is no UTF-8. */
const unstorable = ['\u0000', 'a\ud800'] as const

/** Every place of a valid input where a value stands, the input itself left out. */
function placesIn(value: unknown): number[][] {
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap((inner, index) => [[index], ...placesIn(inner).map((rest) => [index, ...rest])])
}

/** Puts one odd value somewhere into a valid input. */
function mutate(value: unknown, path: readonly number[], odd: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined || value === null || typeof value !== 'object') return odd
  const keys = Object.keys(value)
  if (keys.length === 0) return odd
  const key = keys[step % keys.length] as string
  const changed = mutate((value as Record<string, unknown>)[key], rest, odd)
  return Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed }
}

describe.each(engines)('bad input on %s', (engine) => {
  let server: TestServer
  let lead: Actor
  let admin: Actor
  let subject: Subject
  beforeAll(async () => {
    server = await testServer({ engine })
    lead = await server.person('programmeLead')
    admin = await server.person('admin')
    subject = await makeSubject(server, lead, 'KI')
  })
  afterAll(() => server.close())

  const written = async () =>
    (await server.database.read.selectFrom('audit').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst())?.seq ?? 0

  /** `null` for an input that was taken or refused without a trace; what went wrong for any other. */
  const harmOf = async (path: string, input: unknown): Promise<string | null> => {
    const actor = path.startsWith('user.') || ['audit.ofUser', 'municipality.imports'].includes(path) ? admin : lead
    const before = await written()
    const outcome = await outcomeOf(server, actor, path, input)
    if (outcome === 'INTERNAL_SERVER_ERROR') return `broke on ${JSON.stringify(input)}`
    return outcome === 'ok' || (await written()) === before ? null : `refused ${JSON.stringify(input)} and wrote all the same`
  }

  it.each(callable.filter((it) => it.path !== 'session.extend').map((it) => it.path))(
    '%s answers every oddity with a refusal and writes nothing then',
    async (path) => {
      const sample = () => sampleInputs[path]?.(subject)
      for (const where of placesIn(sample()))
        for (const odd of unstorable) expect(await harmOf(path, mutate(sample(), where, odd))).toBeNull()
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), fc.constantFrom(...nasty), async (where, odd) => {
          expect(await harmOf(path, mutate(sample(), where, odd))).toBeNull()
        }),
        { numRuns: 40 },
      )
    },
    60_000,
  )

  const aCursor = (value: unknown, key: unknown = 'x') => Buffer.from(JSON.stringify([value, key])).toString('base64url')
  const foreignCursors = [
    '',
    'x',
    aCursor('\u0000'),
    aCursor('x', '\u0000'),
    aCursor('x', 1),
    aCursor(null),
    aCursor(1.5),
    aCursor(1e300),
    aCursor('x'),
    aCursor(1),
  ]

  it.each(['case.list', 'organisation.list', 'application.list'])('%s takes no page mark it did not give', async (path) => {
    for (const cursor of foreignCursors)
      for (const sort of path === 'case.list' ? caseSorts : [undefined])
        expect(await harmOf(path, { ...(sampleInputs[path]?.(subject) as object), cursor, ...(sort && { sort }) })).toBeNull()
  })
})
