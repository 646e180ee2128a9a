import type { Actor } from '@etappe/domain/access/policy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { someQuestion, submitted } from './application-scene.fake.ts'

describe.each(engines)('a mail that is on its way, on %s', (engine) => {
  let server: TestServer
  let staff: Actor
  let during: () => Promise<unknown>
  beforeEach(async () => {
    during = () => Promise.resolve()
    const mailer = { sends: true, send: () => during().then(() => true) }
    server = await testServer({ engine, mailer })
    staff = await server.person('officeStaff', 'KI')
  })
  afterEach(() => server.close())

  it('may be noted as sent by hand meanwhile, and whoever wrote it is told that all went well', async () => {
    const application = await submitted(server)
    const inbox = server.as(staff).application
    const mailsNow = async () => (await inbox.get({ number: application.number })).mails
    during = async () => {
      const [mail] = await mailsNow()
      await inbox.markMailSent({ ...newCommand(), id: mail?.id ?? '' })
    }
    const question = someQuestion(application)
    await expect(inbox.askBack(question)).resolves.toMatchObject({ id: question.id })
    expect(await mailsNow()).toMatchObject([{ sentBy: 'hand' }])
  })

  it('cannot be taken back with what it tells', async () => {
    const application = await submitted(server)
    const question = someQuestion(application)
    const undone: unknown[] = []
    during = async () => {
      const { audit } = server.as(await server.person('officeStaff', 'KI'))
      undone.push(await audit.undo({ ...newCommand(), undoes: question.commandId }).catch((error: unknown) => error))
    }
    await server.as(staff).application.askBack(question)
    expect(undone).toMatchObject([{ cause: { code: 'undo-blocked' } }])
    const { application: now, mails } = await server.as(staff).application.get({ number: application.number })
    expect([now.state, mails.length]).toEqual(['incomplete', 1])
  })
})
