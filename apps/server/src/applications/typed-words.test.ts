import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { type Cast, castOf, decision, rated, uuid } from './admission-scene.fake.ts'
import { someQuestion, submitted } from './application-scene.fake.ts'

describe.each(engines)('what people type on %s', (engine) => {
  let server: TestServer
  let cast: Cast
  beforeEach(async () => {
    server = await testServer({ engine })
    cast = await castOf(server)
  }, 60_000)
  afterEach(() => server.close())

  it('may be as long as every field allows: the longest question back leaves a page that opens', async () => {
    const application = await submitted(server)
    const items = Array.from({ length: 30 }, () => ({ id: uuid(), text: 'x'.repeat(400), wantsFile: true }))
    const api = server.as(cast.staff).application
    await api.askBack({ ...someQuestion(application), message: 'y'.repeat(4000), items })
    const { mails } = await api.get({ number: application.number })
    expect(mails[0]?.text.length).toBeGreaterThan(16_000)
    const letter = { ...newCommand(), id: application.id, subject: 'Noch etwas' }
    await expect(api.writeMail({ ...letter, text: 'z'.repeat(10_001) })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('is no placeholder of a letter: braces in a name keep nobody from deciding, and nothing is put into them', async () => {
    const application = await rated(server, cast, { name: 'Netz {Kita} {officeCity}' })
    const as = server.as(cast.lead).admission
    const said = { result: 'rejected' as const, reason: 'Siehe {link} und {today}', startOn: null }
    const letter = await as.draftLetter({ applicationId: application.id, ...said })
    expect(letter.subject).toContain('Netz (Kita) (officeCity)')
    const { letter: sent } = await as.decide(decision(application, { ...said, letter }))
    expect(sent.subject).toContain('Netz (Kita) (officeCity)')
    expect(sent.body).toContain('Siehe (link) und (today)')
    expect(sent.body.match(/\{link\}/g)).toHaveLength(1)
  })
})
