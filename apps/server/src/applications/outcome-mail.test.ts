import type { Application } from '@etappe/domain/applications/application'
import type { Day } from '@etappe/domain/kernel/day'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Mail } from '../ports.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { type Cast, castOf, decided, rated } from './admission-scene.fake.ts'
import { getApplication } from './application.repo.ts'

const exceptions = [{ code: 'concernNamed' as const, reason: 'Kommt nach.' }]

describe.each(engines)('what became of an admission, by mail, on %s', { timeout: 60_000 }, (engine) => {
  let server: TestServer
  let cast: Cast
  let one: Application
  let sent: Mail[]
  beforeEach(async () => {
    sent = []
    server = await testServer({ engine, mailer: { sends: true, send: (mail) => Promise.resolve(sent.push(mail) > 0) } })
    cast = await castOf(server)
    one = await rated(server, cast, { concern: '' })
  })
  afterEach(() => server.close())

  const propose = async (by = cast.lead) => (await decided(server, by, one, { exceptions })).id
  const toStaff = () => sent.filter((it) => it.to !== one.contactEmail)
  const api = () => server.as(cast.programme).admission

  it('tells who proposed it that it came back, why, and where to decide again, naming no person', async () => {
    const command = { ...newCommand(), id: await propose(), comment: 'Bitte das Anliegen klären.' }
    await api().return(command)
    await api().return(command)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ to: `${cast.lead.userId}@example.org`, subject: `Bewerbung ${one.number}: Zusage zurückgegeben` })
    const url = `http://127.0.0.1:3000/bewerbungen/${one.number}/entscheidung`
    for (const said of [one.name, 'Bitte entscheiden Sie neu.\n\nKommentar:\nBitte das Anliegen klären.', 'Please decide again.', url])
      expect(sent[0]?.text).toContain(said)
    for (const name of [cast.programme.name, cast.lead.name, one.contactName]) expect(sent[0]?.text).not.toContain(name)
  })

  it('tells that it is signed, besides the letter to the applicant', async () => {
    await api().sign({ ...newCommand(), id: await propose(), comment: '' })
    expect(sent).toHaveLength(2)
    expect(toStaff()).toMatchObject([{ subject: `Bewerbung ${one.number}: Zusage unterschrieben` }])
    expect(toStaff()[0]?.text).not.toContain('Kommentar')
  })

  it('tells nobody who takes it back, who decides alone, who is locked, or whose signature was refused', async () => {
    await server.as(cast.lead).admission.takeBack({ ...newCommand(), id: await propose() })
    const alone = await rated(server, cast)
    await decided(server, cast.lead, alone)
    expect(toStaff()).toEqual([])
    const id = await propose()
    await expect(api().return({ ...newCommand(), id, comment: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await server.database.write
      .updateTable('user')
      .set({ lockedAt: '2026-11-01T08:00:00.000Z' as never })
      .where('id', '=', cast.lead.userId)
      .execute()
    await api().return({ ...newCommand(), id, comment: 'Nein' })
    expect(toStaff()).toEqual([])
  })

  it('tells nobody who has left the office since', async () => {
    const id = await propose()
    const left = { validTo: '2026-11-23' as Day }
    await server.database.write.updateTable('grant').set(left).where('userId', '=', cast.lead.userId).execute()
    await api().return({ ...newCommand(), id, comment: 'Bitte das Anliegen klären.' })
    expect(toStaff()).toEqual([])
  })

  it('takes up again what was put aside before it was proposed', async () => {
    await server.as(cast.staff).application.snooze({ ...newCommand(), id: one.id, until: '2026-12-24', reason: 'Nach den Ferien' })
    one = await getApplication(server.database.read, one.id)
    await api().return({ ...newCommand(), id: await propose(), comment: 'Bitte anders.' })
    const { queues } = await server.as(cast.lead).application.queues({})
    expect([queues.toDecide, queues.snoozed]).toEqual([1, 0])
  })
})
