import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { type ApplicationQueue, applicationQueues } from '@etappe/domain/applications/application-queue'
import { isAskBackOpen } from '@etappe/domain/applications/ask-back'
import type { CommandId } from '@etappe/domain/kernel/id'
import type { OfficeCode } from '@etappe/domain/offices/office'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestServer, testServer } from '../testing.ts'
import { submitted } from './application-scene.fake.ts'
import { refreshApplications } from './application-search.repo.ts'
import { someNames, step, take } from './random-course.fake.ts'

let server: TestServer
let people: Actor[]
beforeAll(async () => {
  server = await testServer()
  const roles = (['KI', 'BE'] as const).flatMap((it) => [
    ['officeStaff', it] as const,
    ['officeStaff', it] as const,
    ['officeLead', it] as const,
  ])
  people = await Promise.all([...roles.map(([role, office]) => server.person(role, office)), server.person('programmeLead')])
})
afterAll(() => server.close())

/** How many rows the pages of a list hold, and what it says it has. */
async function listed(reader: Actor, filters: { queue: ApplicationQueue; toRateByMe?: true; mine?: true }): Promise<[number, number]> {
  let [found, cursor]: [number, string | null | undefined] = [0, undefined]
  for (;;) {
    const { rows, next, total } = await server.as(reader).application.list({ limit: 5, cursor, ...filters })
    found += rows.length
    cursor = next
    if (next === null) return [found, total]
  }
}

/** Numbers somebody reads that are not the length of the list behind them. */
async function wrongFigures(reader: Actor): Promise<unknown[]> {
  const { application, admission } = server.as(reader)
  const wrong: unknown[] = []
  for (const narrowed of [{}, { mine: true as const }, { q: 'netz' }, { returnedToMe: true }, { office: 'KI' as OfficeCode }]) {
    const { queues, mineToRate } = await application.queues(narrowed)
    const all = applicationQueues.map((queue) => [{ queue }, queues[queue]] as const)
    for (const [list, count] of [...all, [{ queue: 'toRate', toRateByMe: true }, mineToRate] as const]) {
      const lengths = await listed(reader, { ...list, ...narrowed })
      if (lengths.some((it) => it !== count)) wrong.push({ ...narrowed, ...list, count, lengths })
    }
  }
  const signs = reader.grants.some((it) => it.role === 'programmeLead')
  const [{ count }, waiting] = signs ? [await admission.count({}), await admission.toSign({})] : [{ count: 0 }, []]
  return count === waiting.length ? wrong : [...wrong, { count, waiting }]
}

const wordsKept = () => server.database.read.selectFrom('applicationSearch').selectAll().orderBy('token').orderBy('applicationId').execute()

/** What is found by its number by people who do not see it, or not by those who do. */
async function wronglyFound({ number }: Application): Promise<unknown[]> {
  const office = (await server.as(people.at(-1) ?? null).application.get({ number })).application.officeCode
  const asked = people.map(async (reader) => {
    const hits = (await server.as(reader).application.search({ q: number })).map((it) => it.number)
    const [grant] = reader.grants
    const isSeen = office === null || grant?.officeCode === null || grant?.officeCode === office
    return hits.join() === (isSeen ? number : '') ? [] : [{ number, office, grant, hits }]
  })
  return (await Promise.all(asked)).flat()
}

/** Where an application stands, without what should be there for that. */
function wrongCourse({ application: it, interviews, askBacks, decisions, result }: ApplicationDetail): string[] {
  const { state } = it
  const isOpen = isApplicationOpen(state)
  const total = result?.total ?? null
  const rules: Record<string, boolean> = {
    'a question is open while it is incomplete': !isOpen || askBacks.filter(isAskBackOpen).length === (state === 'incomplete' ? 1 : 0),
    'a talk takes it on': state !== 'checked' || interviews.length === 0,
    'nobody goes on without a talk': !['interviewed', 'rated', 'waitlisted', 'admitted'].includes(state) || interviews.length > 0,
    'two ratings take it on': state !== 'interviewed' || total === null,
    'nobody decides without two ratings': !['rated', 'waitlisted', 'admitted'].includes(state) || total !== null,
    'one decision waits, of what is open': decisions.filter((one) => one.state === 'open').length <= (isOpen ? 1 : 0),
    'what is admitted is a case': (it.admittedCaseId !== null) === (state === 'admitted'),
    'a duplicate says of what': (it.duplicateOfId !== null) === (state === 'duplicate'),
    'without an office nothing begins': it.officeCode !== null || ['submitted', 'incomplete'].includes(state) || !isOpen,
  }
  return Object.keys(rules)
    .filter((rule) => !rules[rule])
    .map((rule) => `${it.number} ${state}: ${rule}`)
}

it('counts what it lists and finds what it should, whatever people do in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 50, maxLength: 60 }), async (steps) => {
      const begun = [{ name: someNames[0] }, { name: someNames[1], officeCode: null }, { name: someNames[2], concern: '' }]
      const applications = await Promise.all(begun.map((over) => submitted(server, over)))
      const done: CommandId[] = []
      for (const one of steps) expect(await take({ server, people, applications, done }, one)).toEqual([])
      const api = server.as(people.at(-1) ?? null).application
      for (const { number } of applications) expect(wrongCourse(await api.get({ number }))).toEqual([])
      for (const one of applications) expect(await wronglyFound(one)).toEqual([])
      const [kept, ids] = [await wordsKept(), applications.map((it) => it.id)]
      await server.database.transact((tx) => refreshApplications(tx, ids))
      expect(await wordsKept()).toEqual(kept)
    }),
    { numRuns: 6, endOnFailure: true },
  )
  for (const reader of people.slice(2, 5)) expect(await wrongFigures(reader)).toEqual([])
  for (const reader of people.slice(-1)) expect(await wrongFigures(reader)).toEqual([])
})

it('is nobody’s business without a role in applications', async () => {
  for (const role of ['facilitator', 'admin'] as const) {
    const { application } = server.as(await server.person(role))
    await expect(application.search({ q: 'netz' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(application.queues({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
  }
})
