import type { StoredFile } from '@etappe/domain/applications/application-file'
import { applicationFileId, applicationId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Mail } from '../ports.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { someQuestion, submitted } from './application-scene.fake.ts'
import { beginDraft, openARound, submitDraft } from './apply-scene.fake.ts'
import { changeDraftFiles } from './draft.repo.ts'
import { keepHouse } from './housekeeping.ts'

describe.each(engines)('housekeeping on %s', (engine) => {
  let server: TestServer
  let sent: Mail[]
  let isTaken: boolean
  let whileSending: (mail: Mail) => Promise<unknown>
  beforeEach(async () => {
    sent = []
    isTaken = true
    whileSending = () => Promise.resolve()
    const send = async (mail: Mail) => {
      await whileSending(mail)
      return sent.push(mail) > 0 && isTaken
    }
    server = await testServer({ engine, mailer: { sends: true, send } })
    await openARound(server)
  })
  afterEach(() => server.close())

  // Contents are put at the real time, so what is long ago lies before that.
  const begin = new Date('2126-11-24T11:00:00.000Z')
  const later = (days: number) => server.clock.set(new Date(begin.getTime() + days * 86_400_000))
  const text = (content: string) => new TextEncoder().encode(content)

  async function attach(token: string, content: string): Promise<string> {
    const sha256 = await server.services.files.put(text(content))
    const file: StoredFile = { id: applicationFileId.parse(crypto.randomUUID()), name: 'a.pdf', type: 'application/pdf', size: 1, sha256 }
    const id = applicationId.parse(token.split('.')[0])
    const draft = await server.database.read
      .selectFrom('applicationDraft')
      .select('expiresOn')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await server.database.transact((tx) => changeDraftFiles(tx, { id, ...draft }, ({ files }) => [...files, file]))
    return sha256
  }
  const isKept = async (sha256: string) => (await server.services.files.get(sha256)) !== undefined
  const drafts = async () => (await server.database.read.selectFrom('applicationDraft').select('id').execute()).length
  async function begun() {
    server.clock.set(begin)
    const id = applicationId.parse(crypto.randomUUID())
    await server.database.write
      .updateTable('applicationRound')
      .set({ opensOn: '2126-01-01' as never, closesOn: '2126-12-31' as never })
      .execute()
    return { id, ...(await beginDraft(server, 'network')) }
  }

  it('announces the end of a draft once, in its language, however many servers look', async () => {
    const { token } = await begun()
    later(40)
    await keepHouse(server.services)
    const { length: receipts } = sent
    later(51)
    await Promise.all([keepHouse(server.services), keepHouse(server.services), keepHouse(server.services)])
    const told = sent.slice(receipts)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({
      to: 'erika.beispiel@bewerbung.example',
      subject: 'Ihre Bewerbung ist noch nicht abgesendet und wird bis zum 23.01.2127 aufbewahrt',
    })
    expect(told[0]?.text).toContain(`/bewerben/${token}`)
  })

  it('announces again when the mail did not leave, and after a draft was taken up once more', async () => {
    const { token, version, fields } = await begun()
    later(51)
    isTaken = false
    await keepHouse(server.services)
    isTaken = true
    await keepHouse(server.services)
    await keepHouse(server.services)
    expect(sent).toHaveLength(2)
    await server.as(null).applyForm.save({ token, version, fields: { ...fields, goal: 'Weiter' } })
    later(61)
    await keepHouse(server.services)
    expect(await drafts()).toBe(1)
    later(51 + 55)
    await keepHouse(server.services)
    expect(sent).toHaveLength(3)
  })

  it('announces no end that was put off while others were told of theirs', async () => {
    const drafts = [await begun(), await begun()]
    later(51)
    whileSending = ({ text: told }) => {
      const other = drafts.find(({ token }) => !told.includes(token)) ?? drafts[0]
      if (!other || sent.length > 0) return Promise.resolve()
      const { token, version, fields } = other
      return server.as(null).applyForm.save({ token, version, fields: { ...fields, goal: 'Weiter' } })
    }
    await keepHouse(server.services)
    await keepHouse(server.services)
    expect(sent).toHaveLength(1)
    later(51 + 55)
    await keepHouse(server.services)
    expect(sent.slice(1)).toMatchObject([{ subject: expect.stringContaining('15.03.2127') }])
  })

  it('reminds of a question back once, shortly before its day, and only while it is open', async () => {
    const staff = await server.person('officeStaff', 'KI')
    const [asked, answered] = [await submitted(server), await submitted(server)]
    for (const it of [asked, answered]) await server.as(staff).application.askBack(someQuestion(it))
    await server.as(staff).application.accept({ ...newCommand(), id: answered.id })
    const before = sent.length
    server.clock.set(new Date('2026-12-04T11:00:00.000Z'))
    await keepHouse(server.services)
    expect(sent).toHaveLength(before)
    server.clock.set(new Date('2026-12-05T11:00:00.000Z'))
    await Promise.all([keepHouse(server.services), keepHouse(server.services)])
    await keepHouse(server.services)
    const told = sent.slice(before)
    expect(told).toMatchObject([{ subject: `Ihre Bewerbung ${asked.number}: Bitte antworten Sie bis zum 08.12.2026` }])
    expect(told[0]?.text).toContain('- Beschluss des Rates')
  })

  it('reminds of the next question too, asked on the day somebody was reminded of the one before', async () => {
    const staff = await server.person('officeStaff', 'KI')
    const asked = await submitted(server)
    const question = someQuestion(asked)
    await server.as(staff).application.askBack(question)
    server.clock.set(new Date('2026-12-05T06:00:00.000Z'))
    await keepHouse(server.services)
    await server.as(staff).application.closeAskBack({ ...newCommand(), id: question.id })
    await server.as(staff).application.askBack({ ...someQuestion(asked), dueOn: '2026-12-19' })
    const before = sent.length
    server.clock.set(new Date('2026-12-16T06:00:00.000Z'))
    await keepHouse(server.services)
    await keepHouse(server.services)
    expect(sent.slice(before)).toMatchObject([{ subject: expect.stringContaining('19.12.2026') }])
  })

  it('deletes a draft that is over with its files, and leaves content that an application has', async () => {
    const [first, second] = [await begun(), await begun()]
    const [own, shared] = [await attach(first.token, 'eigen'), await attach(first.token, 'geteilt')]
    await attach(second.token, 'geteilt')
    await submitDraft(server, second)
    later(61)
    await keepHouse(server.services)
    expect(await drafts()).toBe(0)
    later(62)
    await keepHouse(server.services)
    expect([await isKept(own), await isKept(shared)]).toEqual([false, true])
    expect(await server.database.read.selectFrom('droppedFile').select('sha256').execute()).toEqual([])
  })

  it('removes what was taken out of a draft, but nothing somebody has just put again', async () => {
    const { token } = await begun()
    const sha256 = await attach(token, 'weg')
    const found = await server.as(null).applyForm.draft({ token })
    const [file] = found.state === 'draft' ? found.draft.files : []
    if (!file) throw new Error('no file')
    expect(await server.as(null).applyForm.removeFile({ token, id: file.id })).toEqual({ files: [] })
    await keepHouse(server.services)
    expect(await isKept(sha256)).toBe(true)
    server.clock.set(new Date())
    const wanted = await server.services.files.remove(sha256, new Date(Date.now() - 3_600_000))
    expect(wanted).toBe(false)
    later(1)
    await keepHouse(server.services)
    expect(await isKept(sha256)).toBe(false)
  })
})
