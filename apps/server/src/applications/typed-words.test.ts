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
  })
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

  it('takes the secret link into a text, and never into a subject: nobody writes it there, and one that stands there is left out', async () => {
    const application = await rated(server, cast)
    const inbox = server.as(cast.staff).application
    const mail = { ...newCommand(), id: application.id, subject: 'Ihre Seite {link}', text: '{link}' }
    const refusal = (field: string) => ({ cause: { details: { fields: { [field]: 'unknown-placeholder' } } } })
    await expect(inbox.writeMail(mail)).rejects.toMatchObject(refusal('subject'))
    const letter = { subject: 'Zusage { link }', body: 'Ihr Fall {caseNumber}. {link}' }
    await expect(server.as(cast.lead).admission.decide(decision(application, { letter }))).rejects.toMatchObject(refusal('letter.subject'))
    const wording = { ...newCommand(), kind: 'admitted' as const, locale: 'de' as const, subject: 'Zusage {link} {number}', body: '{link}' }
    await expect(server.as(cast.programme).letter.change(wording)).rejects.toMatchObject(refusal('subject'))
    const { kind, locale, subject, body } = wording
    await server.database.write
      .insertInto('letterTemplate')
      .values({ id: uuid() as never, kind, locale, subject, body, version: 1 })
      .execute()
    const said = { result: 'admitted' as const, reason: '', startOn: null }
    const drafted = await server.as(cast.lead).admission.draftLetter({ applicationId: application.id, ...said })
    expect(drafted.subject).toBe(`Zusage ${application.number}`)
    expect(drafted.body).toContain('{link}')
  })
})
