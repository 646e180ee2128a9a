import { addDays } from '@etappe/domain/kernel/day'
import { type UserId, userId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { senderFor, smtpMailer } from '../mail/smtp-mailer.ts'
import { openSmtpSink, type SmtpSink, textOf } from '../mail/smtp-sink.fake.ts'
import type { Mailer } from '../ports.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'

const until = addDays(testToday, 7)
const password = 'ein langes Passwort'
const grants = [{ role: 'facilitator' as const, officeCode: null, deputyForId: null, validFrom: testToday, validTo: null }]
const joerg = { name: 'Jörg Müßig', email: 'joerg@example.org' }

describe.each(engines)('the link to choose a password on %s', (engine) => {
  let server: TestServer
  let sink: SmtpSink
  let api: ReturnType<TestServer['as']>
  let failing = false
  const mailTo = (url: string): Mailer => {
    const real = smtpMailer({ url, from: senderFor('http://127.0.0.1:3000') }, { error: () => undefined })
    return { ...real, send: (mail) => (failing ? Promise.resolve(false) : real.send(mail)) }
  }
  const start = async (mailer?: Mailer) => {
    server = await testServer({ engine, ...(mailer ? { mailer } : {}) })
    api = server.as(await server.person('admin', undefined, 'Ruth Quittenbaum'))
  }
  const invite = async (command = newCommand(), id: UserId = userId.parse(crypto.randomUUID())) => {
    await api.user.invite({ ...command, id, fields: joerg, grants })
    return id
  }
  const texts = () => sink.mails.map((mail) => textOf(mail))
  const linkIn = (text: string | undefined) => /http:\S+\/passwort\/(\S+)/.exec(text ?? '')?.[1] ?? ''
  const choose = (token: string) => server.as(null).session.setPassword({ token, password })

  beforeEach(async () => {
    failing = false
    sink = await openSmtpSink()
  })
  afterEach(async () => {
    await server.close()
    await sink.close()
  })

  it('is shown to be handed over where no mail is sent, and gone once it was used', async () => {
    await start()
    const id = await invite()
    const { url, ...link } = await api.user.openLink({ id })
    expect(link).toEqual({ delivery: 'byHand', validTo: until })
    await choose(url?.split('/').at(-1) ?? '')
    expect(await api.user.openLink({ id })).toEqual({ delivery: 'none', url: null, validTo: null })
  })

  it('is mailed with an invitation, in German, and then not shown', async () => {
    await start(mailTo(sink.url))
    const id = await invite()
    expect(sink.mails).toMatchObject([{ from: 'no-reply@[127.0.0.1]', to: [joerg.email] }])
    expect(sink.mails[0]?.source).toContain('Subject: Ihr Zugang zu Etappe')
    const [text] = texts()
    expect(text).toContain('Guten Tag Jörg Müßig,\n\nRuth Quittenbaum hat für Sie einen Zugang zu Etappe eingerichtet.')
    expect(text).toContain('Er gilt bis 01.12.2026 und nur einmal:')
    expect(await api.user.openLink({ id })).toEqual({ delivery: 'mailed', url: null, validTo: until })
    expect(await choose(linkIn(text))).toEqual({ email: joerg.email })
  })

  it('is mailed once, however often the request is repeated, and not at all when it is refused', async () => {
    await start(mailTo(sink.url))
    const command = newCommand()
    const id = await invite(command)
    await invite(command, id)
    expect(sink.mails).toHaveLength(1)
    await expect(invite()).rejects.toMatchObject({ cause: { code: 'email-taken' } })
    expect(sink.mails).toHaveLength(1)
  })

  it('outlives a mail that fails: the invitation stands and the link can be handed over', async () => {
    await start(mailTo(sink.url))
    failing = true
    const id = await invite()
    const { url, delivery } = await api.user.openLink({ id })
    expect(delivery).toBe('failed')
    expect(await choose(url?.split('/').at(-1) ?? '')).toEqual({ email: joerg.email })
  })

  it('is made and mailed anew for a forgotten password; the one before is shut', async () => {
    await start(mailTo(sink.url))
    const id = await invite()
    await api.user.renewLink({ ...newCommand(), id })
    await expect(choose(linkIn(texts()[0]))).rejects.toMatchObject({ cause: { code: 'link-invalid' } })
    await choose(linkIn(texts()[1]))
    await api.user.renewLink({ ...newCommand(), id })
    expect(sink.mails[1]?.source).toContain('Subject: Ihr Zugang zu Etappe')
    expect(texts()[2]).toContain('mit dem Sie ein neues Passwort für Etappe wählen')
    expect(texts()[2]).toContain('Ihr altes Passwort gilt, bis Sie ein neues gewählt haben.')
  })

  it('follows the address it is meant for', async () => {
    await start(mailTo(sink.url))
    const id = await invite()
    await api.user.update({ ...newCommand(), id, version: 1, fields: { name: 'Jörg Mäßig' } })
    expect(sink.mails).toHaveLength(1)
    const change = newCommand()
    await api.user.update({ ...change, id, version: 2, fields: { email: 'richtig@example.org' } })
    await expect(choose(linkIn(texts()[0]))).rejects.toMatchObject({ cause: { code: 'link-invalid' } })
    await api.audit.undo({ ...newCommand(), undoes: change.commandId })
    await expect(choose(linkIn(texts()[1]))).rejects.toMatchObject({ cause: { code: 'link-invalid' } })
    expect(sink.mails.map((mail) => mail.to)).toEqual([[joerg.email], ['richtig@example.org'], [joerg.email]])
    await choose(linkIn(texts()[2]))
    await api.user.update({ ...newCommand(), id, version: 4, fields: { email: 'noch@example.org' } })
    expect(sink.mails).toHaveLength(3)
  })
})
