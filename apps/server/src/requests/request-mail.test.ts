import type { Actor } from '@etappe/domain/access/policy'
import type { Case } from '@etappe/domain/cases/case'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Mailer } from '../ports.ts'
import { newCommand, type TestServer, testServer } from '../testing.ts'
import { askWaiver, newNetwork } from './request-scene.fake.ts'

let sent: Parameters<Mailer['send']>[0][] = []
const mailer: Mailer = { sends: true, send: (mail) => Promise.resolve(sent.push(mail) > 0) }

let server: TestServer
let staff: Actor
let lead: Actor
let record: Case
beforeEach(async () => {
  sent = []
  server = await testServer({ mailer })
  staff = await server.person('officeStaff', 'KI', 'Stine Sommer')
  lead = await server.person('programmeLead', undefined, 'Petra Lang')
  record = await newNetwork(server, staff)
})
afterEach(() => server.close())

const decide = (id: Awaited<ReturnType<typeof askWaiver>>['id'], grant: boolean, command = newCommand()) =>
  server.as(lead).request.decide({ ...command, id, version: 1, grant, comment: 'Steht im Brief der Stadt.' })

it('tells who asked, in German and English, without the words of the case', async () => {
  const { id } = await askWaiver(server, staff, record)
  await decide(id, true)
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({ to: `${staff.userId}@example.org`, subject: `Ausnahme für ${record.number}: bewilligt` })
  expect(sent[0]?.text).toContain(`Guten Tag Stine Sommer,\n\nPetra Lang hat über Ihren Antrag „Ausnahme“ zum Fall ${record.number}`)
  expect(sent[0]?.text).toContain(`Petra Lang has decided your request “Waiver” about case ${record.number}: granted.`)
  expect(sent[0]?.text).toContain(`http://127.0.0.1:3000/faelle/${record.number}`)
  expect(sent[0]?.text).not.toContain('Brief der Stadt')
})

it('is sent once for a repeated request, and not for one that was refused by the server', async () => {
  const { id } = await askWaiver(server, staff, record)
  const command = newCommand()
  await decide(id, false, command)
  await decide(id, false, command)
  await expect(decide(id, true)).rejects.toMatchObject({ cause: { code: 'request-decided' } })
  expect(sent.map((it) => it.subject)).toEqual([`Ausnahme für ${record.number}: abgelehnt`])
})

it('is not sent to an account that is locked', async () => {
  const { id } = await askWaiver(server, staff, record)
  await server.database.write
    .updateTable('user')
    .set({ lockedAt: '2026-11-01T08:00:00.000Z' as never })
    .where('id', '=', staff.userId)
    .execute()
  await decide(id, true)
  expect(sent).toEqual([])
})
