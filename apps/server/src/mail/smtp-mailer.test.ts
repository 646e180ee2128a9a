import { afterEach, expect, it, vi } from 'vitest'
import { type MailLog, senderFor, smtpMailer } from './smtp-mailer.ts'
import { openSmtpSink, type SmtpSink, textOf } from './smtp-sink.fake.ts'

let sink: SmtpSink | undefined
afterEach(() => sink?.close())

const mail = { to: 'joerg@example.org', subject: 'Ihr Zugang für Übergänge', text: 'Guten Tag Jörg Müßig,\n\nhttps://etappe.example/x' }

it('hands a mail to the server, in plain text with its umlauts', async () => {
  sink = await openSmtpSink()
  const log = { error: vi.fn<MailLog['error']>() }
  const mailer = smtpMailer({ url: sink.url, from: senderFor('https://etappe.example:8443') }, log)
  expect(mailer.sends).toBe(true)
  expect(await mailer.send(mail)).toBe(true)
  expect(log.error).not.toHaveBeenCalled()
  const [taken] = sink.mails
  expect(taken).toMatchObject({ from: 'no-reply@etappe.example', to: ['joerg@example.org'] })
  expect(taken?.source).toContain('From: Etappe <no-reply@etappe.example>')
  expect(taken?.source).toMatch(/Content-Type: text\/plain; charset=utf-8/)
  expect(taken && textOf(taken).trim()).toBe(mail.text)
})

it('says that it failed, and logs why without anybody’s address', async () => {
  sink = await openSmtpSink({ refusal: '550 5.1.1 <ADDRESS> is not known here' })
  const log = { error: vi.fn<MailLog['error']>() }
  expect(await smtpMailer({ url: sink.url, from: senderFor('http://localhost') }, log).send(mail)).toBe(false)
  expect(log.error).toHaveBeenCalledExactlyOnceWith(
    { mail: { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 } },
    'a mail was not sent',
  )
  expect(JSON.stringify(log.error.mock.calls)).not.toContain('joerg')
})

it('fails when nobody listens', async () => {
  sink = await openSmtpSink()
  const { url } = sink
  await sink.close()
  const log = { error: vi.fn<MailLog['error']>() }
  expect(await smtpMailer({ url, from: senderFor('http://localhost') }, log).send(mail)).toBe(false)
  expect(log.error).toHaveBeenCalledOnce()
})

it('lets nobody write headers or recipients through a subject, and carries every script', async () => {
  sink = await openSmtpSink()
  const log = { error: vi.fn<MailLog['error']>() }
  const mailer = smtpMailer({ url: sink.url, from: senderFor('http://localhost') }, log)
  const name = `"Netz", <alle@example.org>; شبكة مبكرة ${'Übergänge und Sprache '.repeat(12)}`
  await mailer.send({
    ...mail,
    subject: `Bewerbung ${name}\r\nBcc: alle@example.org\r\n\r\nGuten Tag`,
    text: `${name}\r\n.\r\nRCPT TO:<alle@example.org>`,
  })
  for (const to of ['joerg@example.org\r\nBcc: alle@example.org', 'joerg@example.org, alle@example.org']) await mailer.send({ ...mail, to })
  expect(sink.mails.flatMap((it) => it.to)).not.toContain('alle@example.org')
  const [taken] = sink.mails
  const [headers = ''] = taken?.source.split('\r\n\r\n') ?? []
  expect(headers).not.toMatch(/^(bcc|cc):/im)
  expect(Math.max(...headers.split('\r\n').map((it) => it.length))).toBeLessThan(200)
  expect(taken && textOf(taken)).toContain('شبكة مبكرة')
})

it('gives up on a server that takes connections and says nothing', async () => {
  sink = await openSmtpSink({ isMute: true })
  const log = { error: vi.fn<MailLog['error']>() }
  const mailer = smtpMailer({ url: sink.url, from: senderFor('http://localhost'), patienceMs: 200 }, log)
  expect(await mailer.send(mail)).toBe(false)
  expect(log.error).toHaveBeenCalledOnce()
})

it.each([
  ['https://etappe.dkjs.example', 'Etappe <no-reply@etappe.dkjs.example>'],
  ['http://192.168.1.20:3000', 'Etappe <no-reply@[192.168.1.20]>'],
])('sends as %s', (url, sender) => {
  expect(senderFor(url)).toBe(sender)
})
