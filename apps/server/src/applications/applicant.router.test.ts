import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import { applicationNumber } from '@etappe/domain/applications/application-number'
import { admissionDecisionId, askBackId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { carryOut } from '../kernel/command.ts'
import type { Mail } from '../ports.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { admissionDecisionTable } from './application.table.ts'
import { someQuestion } from './application-scene.fake.ts'
import { applyFor, openARound } from './apply-scene.fake.ts'

const refusedWith = (code: string, fields?: object) => ({ cause: { code, ...(fields ? { details: { fields } } : {}) } })

describe.each(engines)('the page of an applicant on %s', (engine) => {
  let server: TestServer
  let staff: Actor
  let token: string
  let application: Application
  const sent: Mail[] = []
  const mailer = { sends: true, send: (mail: Mail) => Promise.resolve(sent.push(mail) > 0) }
  const api = () => server.as(null)
  const status = () => api().applicant.status({ token })
  const detail = () => server.as(staff).application.get({ number: application.number })

  async function open(sends: boolean): Promise<void> {
    server = await testServer({ engine, ...(sends ? { mailer } : {}) })
    staff = await server.person('officeStaff', 'KI')
    await openARound(server)
    const receipt = await applyFor(server)
    token = receipt.token
    application = (await server.as(staff).application.get({ number: receipt.number })).application
  }
  beforeEach(async () => {
    sent.length = 0
    await open(false)
  })
  afterEach(() => server.close())

  it('shows their own words, the four steps and the office, and nothing of the inner work', async () => {
    const shown = await status()
    expect(shown).toMatchObject({
      number: application.number,
      state: 'submitted',
      steps: [
        { step: 'received', on: testToday },
        { step: 'checked', on: null },
        { step: 'interviewed', on: null },
        { step: 'decided', on: null },
      ],
      office: { city: 'Kiel' },
      askBack: null,
      letter: null,
      canWithdraw: true,
    })
    expect(shown.fields).toMatchObject({ name: application.name, contactName: 'Erika Beispiel' })
    await server
      .as(staff)
      .application.judge({ ...newCommand(), id: application.id, code: 'commitmentGiven', verdict: 'unmet', note: 'GEHEIM' })
    await server.as(staff).application.snooze({ ...newCommand(), id: application.id, until: '2026-12-24', reason: 'GEHEIM' })
    expect(JSON.stringify(await status())).not.toContain('GEHEIM')
    await server.as(staff).application.accept({ ...newCommand(), id: application.id })
    expect((await status()).steps[1]).toEqual({ step: 'checked', on: testToday })
  })

  it('shows the letter once it is decided, with their link in it', async () => {
    const lead = await server.person('officeLead', 'KI')
    const letter = { subject: 'Ihre Bewerbung', body: 'Leider nicht. {link}' }
    const decided = { applicationId: application.id, version: application.version, result: 'rejected' as const, reason: 'Doppelt', letter }
    const nothing = { exceptions: [], quotaReason: '', startOn: null }
    await server.as(lead).admission.decide({ ...newCommand(), id: crypto.randomUUID(), ...decided, ...nothing })
    const { state, steps, letter: shown, canWithdraw } = await status()
    expect([state, steps[3]?.on, canWithdraw]).toEqual(['rejected', testToday, false])
    expect(shown).toEqual({ subject: 'Ihre Bewerbung', text: `Leider nicht. http://127.0.0.1:3000/bewerbung/${token}`, on: testToday })
  })

  it('tells a duplicate as withdrawn', async () => {
    const other = await applyFor(server, 'network')
    const duplicate = (await server.as(staff).application.get({ number: other.number })).application
    await server.as(staff).application.markDuplicate({ ...newCommand(), id: application.id, duplicateOfId: duplicate.id })
    expect(await status()).toMatchObject({ state: 'withdrawn', canWithdraw: false })
  })

  it('takes answers to what is missing, keeps half of them, and gives them back to the office when all are there', async () => {
    const question = someQuestion(application)
    const [item] = question.items
    const second = { id: crypto.randomUUID(), text: 'Wer koordiniert?', wantsFile: false }
    await server.as(staff).application.askBack({ ...question, items: [...question.items, second] })
    expect(await status()).toMatchObject({
      state: 'incomplete',
      askBack: { dueOn: question.dueOn, items: [{ text: 'Beschluss des Rates' }, {}] },
    })
    const answer = (answers: { id: string; answer: string }[], isDone: boolean, command = newCommand()) =>
      api().applicant.answer({ ...command, token, askBackId: askBackId.parse(question.id), answers, isDone })
    await answer([{ id: second.id, answer: 'Frau Beispiel' }], false)
    expect((await status()).askBack?.items[1]).toMatchObject({ answer: 'Frau Beispiel', answeredOn: testToday })
    await expect(answer([], true)).rejects.toMatchObject(refusedWith('invalid', { [`answers.${item?.id}`]: 'answer-missing' }))
    const last = newCommand()
    const done = () => answer([{ id: item?.id ?? '', answer: 'Liegt bei' }], true, last)
    await done()
    await done()
    expect(await status()).toMatchObject({ state: 'submitted', askBack: null })
    expect((await detail()).askBacks).toMatchObject([
      { answeredOn: testToday, items: [{ answer: 'Liegt bei' }, { answer: 'Frau Beispiel' }] },
    ])
    await expect(answer([], false)).rejects.toMatchObject(refusedWith('conflict'))
    await expect(
      api().applicant.answer({ ...newCommand(), token, askBackId: askBackId.parse(crypto.randomUUID()), answers: [], isDone: false }),
    ).rejects.toMatchObject(refusedWith('not-found'))
  })

  it('withdraws what waits for the second signature too', async () => {
    const id = admissionDecisionId.parse(crypto.randomUUID())
    await carryOut(server.services, { ...newCommand(), actorId: null, procedure: 'scene', rawInput: null }, ({ write }) =>
      write.insert(
        admissionDecisionTable,
        {
          id,
          applicationId: application.id,
          result: 'admitted',
          reason: '',
          exceptions: [],
          overrun: null,
          startOn: testToday,
          letter: { subject: 'Zusage', body: 'GEHEIM' },
          eligibility: { kind: 'modelMunicipality', programmeVersion: 1, on: testToday, criteria: [] },
          total: 12,
          state: 'open',
          proposedBy: staff.userId,
          proposedFor: null,
          proposedOn: testToday,
          signedBy: null,
          signedOn: null,
          comment: '',
          version: 1,
        },
        'decision.proposed',
      ),
    )
    expect((await status()).letter).toBeNull()
    await api().applicant.withdraw({ ...newCommand(), token, reason: '' })
    expect((await detail()).decisions).toMatchObject([{ id, state: 'takenBack' }])
    expect((await status()).letter).toBeNull()
  })

  it('withdraws, once, and nothing is open afterwards', async () => {
    await server.as(staff).application.askBack(someQuestion(application))
    const same = { ...newCommand(), token, reason: 'Der Rat hat anders entschieden.' }
    await api().applicant.withdraw(same)
    await api().applicant.withdraw(same)
    expect(await status()).toMatchObject({ state: 'withdrawn', askBack: null, canWithdraw: false })
    const { application: after, askBacks } = await detail()
    expect(after.endReason).toBe('Der Rat hat anders entschieden.')
    expect(askBacks).toMatchObject([{ closedOn: testToday }])
    const confirmed = (await detail()).mails.filter((it) => it.kind === 'withdrawn')
    expect(confirmed).toMatchObject([
      { to: application.contactEmail, subject: `Ihre Bewerbung ${application.number} ist zurückgezogen`, createdBy: null, sentAt: null },
    ])
    for (const said of ['Sie haben Ihre Bewerbung', 'Kiel', '{link}']) expect(confirmed[0]?.text).toContain(said)
    expect(confirmed[0]?.text).not.toContain('Der Rat')
    await expect(api().applicant.withdraw({ ...newCommand(), token, reason: '' })).rejects.toMatchObject(refusedWith('application-closed'))
  })

  it('gives a new link at once where no mail leaves; the old one finds nothing, and no table holds either', async () => {
    const same = { ...newCommand(), token }
    const { token: renewed = '' } = await api().applicant.renewLink(same)
    expect(await api().applicant.renewLink(same)).toEqual({ token: renewed })
    await expect(status()).rejects.toMatchObject(refusedWith('not-found'))
    expect((await api().applicant.status({ token: renewed })).number).toBe(application.number)
    const kept = JSON.stringify([
      await server.database.read.selectFrom('command').selectAll().execute(),
      await server.database.read.selectFrom('audit').selectAll().execute(),
      await server.database.read.selectFrom('applicationMail').selectAll().execute(),
    ])
    for (const secret of [token, renewed]) expect(kept).not.toContain(secret.split('.')[2])
  })

  describe('with a mail server', () => {
    beforeEach(async () => {
      await server.close()
      sent.length = 0
      await open(true)
    })

    it('sends the receipt, and a new link by mail only', async () => {
      expect(sent).toMatchObject([
        { to: 'erika.beispiel@bewerbung.example', subject: `Ihre Bewerbung ${application.number} ist eingegangen` },
      ])
      expect(sent[0]?.text).toContain(`/bewerbung/${token}`)
      expect(await api().applicant.renewLink({ ...newCommand(), token })).toEqual({})
      const renewed = /bewerbung\/(\S+)/.exec(sent[1]?.text ?? '')?.[1] ?? ''
      expect(renewed).not.toBe(token)
      expect((await api().applicant.status({ token: renewed })).number).toBe(application.number)
      expect((await detail()).mails.map((it) => it.sentBy)).toEqual(['server', 'server'])
    })

    it('sends the link again to who knows number and address, answers all alike, and not again at once', async () => {
      const ask = (number: string, email: string) => api().applyForm.resend({ number, email })
      const strangers = [
        ['B-2026-999', 'erika.beispiel@bewerbung.example'],
        [application.number, 'somebody@else.example'],
        ['x', ''],
        [application.number, ''],
      ] as const
      for (const [number, email] of strangers) expect(await ask(number, email)).toEqual({})
      expect(sent).toHaveLength(1)
      expect(await ask(` ${application.number.toLowerCase()} `, 'Erika.Beispiel@bewerbung.example')).toEqual({})
      expect(await ask(application.number, 'erika.beispiel@bewerbung.example')).toEqual({})
      expect(sent).toHaveLength(2)
      expect(sent[1]?.text).toContain(token)
    })
  })

  describe('of an application staff entered', () => {
    const entry = () => {
      const { name, municipalityKeys, institution, contactName } = application
      const fields = { ...application, name, municipalityKeys, institution, contactName, contactEmail: '' as const }
      const about = { kind: 'modelMunicipality' as const, channel: 'paper' as const, officeCode: null, officeReason: '', lateReason: '' }
      return { ...newCommand(), id: crypto.randomUUID(), ...about, fields, submittedOn: '2026-11-20' }
    }
    const enter = (over: object = {}) => server.as(staff).application.enter({ ...entry(), ...over })

    it('counts from the day it came, at the office of its Land, without an address and without a mail', async () => {
      const entered = await enter()
      expect(entered).toMatchObject({ number: 'B-2026-002', officeCode: 'KI' })
      const { application: made, mails, round } = await server.as(staff).application.get({ number: entered.number })
      expect(made).toMatchObject({
        channel: 'paper',
        receivedBy: staff.userId,
        submittedOn: '2026-11-20',
        submittedAt: '2026-11-20T11:00:00.000Z',
      })
      expect([mails, round?.title]).toEqual([[], 'Runde 2026'])
    })

    it('may come late or go to another office, with a reason', async () => {
      const late = { submittedOn: '2026-10-20' }
      await expect(enter(late)).rejects.toMatchObject(refusedWith('invalid', { lateReason: 'reason-required' }))
      await enter({ ...late, lateReason: 'Die Post hat gestreikt.' })
      const elsewhere = { officeCode: 'BE' }
      await expect(enter(elsewhere)).rejects.toMatchObject(refusedWith('invalid', { officeReason: 'reason-required' }))
      await expect(enter({ officeCode: 'XX', officeReason: 'Warum' })).rejects.toMatchObject(
        refusedWith('invalid', { officeCode: 'office-not-allowed' }),
      )
      const { number } = await enter({ ...elsewhere, officeReason: 'Arbeitet schon mit Berlin' })
      await expect(server.as(staff).application.get({ number })).rejects.toMatchObject(refusedWith('not-found'))
      const berlin = await server.person('officeStaff', 'BE')
      expect((await server.as(berlin).application.get({ number: applicationNumber.parse(number) })).application.officeReason).toBe(
        'Arbeitet schon mit Berlin',
      )
    })

    it('needs a name, a place and somebody to ask, on a day that was', async () => {
      await expect(enter({ submittedOn: '2026-11-25' })).rejects.toMatchObject(refusedWith('invalid', { submittedOn: 'in-the-future' }))
      const blank = { ...entry().fields, contactName: '' }
      await expect(enter({ fields: blank })).rejects.toMatchObject(refusedWith('invalid', { 'fields.contactName': 'required' }))
      expect((await server.database.read.selectFrom('application').select('id').execute()).length).toBe(1)
    })
  })
})
