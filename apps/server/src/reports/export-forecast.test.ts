import type { Actor } from '@etappe/domain/access/policy'
import { addDays } from '@etappe/domain/kernel/day'
import type { FastifyInstance } from 'fastify'
import { readSheet } from 'read-excel-file/node'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { advanceCase } from '../gates/advance.fake.ts'
import { makeServer } from '../http/server.ts'
import { newNetwork } from '../requests/request-scene.fake.ts'
import { type TestServer, testServer, testToday } from '../testing.ts'

let server: TestServer
let app: FastifyInstance
let staff: Actor
let signedInAs: Actor | null

beforeEach(async () => {
  server = await testServer()
  staff = await server.person('officeStaff', 'KI')
  signedInAs = staff
  const sessions = { read: () => Promise.resolve(server.contextFor(signedInAs).signedIn), forget: () => {} }
  const settings = { url: 'http://127.0.0.1:3000', production: false, logLevel: 'silent' as const, metricsToken: undefined }
  app = await makeServer({ ...server.services, sessions }, settings)
})
afterEach(async () => {
  await app.close()
  await server.close()
})
const get = (query = '') => app.inject({ url: `/api/files/reports/forecast.xlsx?${query}` })

it('goes out as a workbook, filtered like the screen, in both languages', async () => {
  const made = await newNetwork(server, staff, { startedOn: addDays(testToday, -30) })
  await advanceCase(server, staff, made.id, addDays(testToday, -10))
  const german = await get('locale=de')
  expect(german.statusCode).toBe(200)
  const [heads, row, ...more] = await readSheet(german.rawPayload)
  expect(heads?.slice(0, 4)).toEqual(['Geplant', 'Tage übrig', 'Nummer', 'Fall'])
  expect([row?.[2], row?.[6], more]).toEqual([made.number, 'Ziele vereinbart', []])
  const english = await readSheet((await get('locale=en&kind=modelMunicipality')).rawPayload)
  expect([english.length, english[0]?.[0]]).toEqual([1, 'Planned'])
})

it('is for offices and the programme lead, and refuses filters nobody understands', async () => {
  expect((await get('office=%00')).statusCode).toBe(400)
  signedInAs = await server.person('facilitator')
  expect((await get()).statusCode).toBe(403)
  signedInAs = null
  expect((await get()).statusCode).toBe(401)
})
