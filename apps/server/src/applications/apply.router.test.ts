import { fakeMember } from '@etappe/domain/applications/application.fake'
import { addDays } from '@etappe/domain/kernel/day'
import { applicationId } from '@etappe/domain/kernel/id'
import { municipalityKey } from '@etappe/domain/municipalities/municipality'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'
import { applyFor, beginDraft, fieldsFor, garbsen, openARound, submitDraft, wait } from './apply-scene.fake.ts'

const refusedWith = (code: string, fields?: object) => ({ cause: { code, ...(fields ? { details: { fields } } : {}) } })

describe.each(engines)('applying on %s', (engine) => {
  let server: TestServer
  const api = () => server.as(null)
  beforeEach(async () => {
    server = await testServer({ engine })
  })
  afterEach(() => server.close())
  const countApplications = async () => (await server.database.read.selectFrom('application').select('id').execute()).length
  const draftOf = async (token: string) => {
    const found = await api().applyForm.draft({ token })
    return found.state === 'draft' ? found.draft : undefined
  }

  it('tells when one may apply, what is asked for and who is responsible where', async () => {
    await openARound(server, { opensOn: '2027-01-10', closesOn: '2027-02-10' })
    const terms = await api().applyForm.terms({})
    expect(terms.rounds.network).toMatchObject({ open: null, next: { opensOn: '2027-01-10' } })
    expect(terms.admission.modelMunicipality.map((it) => it.code)).toContain('sizeRecommended')
    expect(new Set(terms.officeLaender.map((it) => it.land)).size).toBe(16)
    expect(terms.offices.find((it) => it.code === 'KI')).toMatchObject({ city: 'Kiel' })
    expect((await api().applyForm.municipalities({ q: 'Garb' })).map((it) => it.key)).toContain(garbsen)
    expect(await api().applyForm.places({ keys: [garbsen, municipalityKey.parse('99999999')] })).toMatchObject([{ key: garbsen }])
  })

  describe('while it is a draft', () => {
    beforeEach(() => openARound(server))

    it('keeps what is typed, half an address too, and opens again by its link', async () => {
      const { token } = await api().applyForm.start({ kind: 'network', locale: 'de' })
      const fields = fieldsFor('network', { contactEmail: 'erika@' })
      const saved = await api().applyForm.save({ token, version: 1, fields, locale: 'en' })
      expect(saved).toMatchObject({ version: 2, expiresOn: addDays(testToday, 60) })
      expect(await draftOf(token)).toMatchObject({ kind: 'network', locale: 'en', version: 2, fields })
      expect(await countApplications()).toBe(0)
    })

    it('says when another window saved something else, and takes the same save twice', async () => {
      const { token } = await api().applyForm.start({ kind: 'network', locale: 'de' })
      const fields = fieldsFor('network')
      await api().applyForm.save({ token, version: 1, fields })
      expect(await api().applyForm.save({ token, version: 1, fields })).toMatchObject({ version: 2 })
      const other = api().applyForm.save({ token, version: 1, fields: { ...fields, name: 'Anders' } })
      await expect(other).rejects.toMatchObject(refusedWith('draft-changed'))
      expect((await draftOf(token))?.fields.name).toBe(fields.name)
    })

    it('is gone when it is thrown away, over, or its link is guessed', async () => {
      const { token } = await beginDraft(server)
      const [id = '', , signature = ''] = token.split('.')
      const guesses = [
        `${id}.2.${signature}`,
        `${applicationId.parse(crypto.randomUUID())}.1.${signature}`,
        '',
        'x'.repeat(300),
        `${token}x`,
      ]
      for (const guess of guesses) await expect(api().applyForm.draft({ token: guess })).rejects.toMatchObject(refusedWith('not-found'))
      wait(server, 61 * 86_400)
      await expect(api().applyForm.draft({ token })).rejects.toMatchObject(refusedWith('not-found'))
      server.clock.set(new Date('2026-11-24T11:00:00.000Z'))
      await api().applyForm.discard({ token })
      await expect(api().applyForm.draft({ token })).rejects.toMatchObject(refusedWith('not-found'))
    })
  })

  describe('when it is submitted', () => {
    beforeEach(() => openARound(server))

    it('gets a number, the office of its Land, a receipt in the language of the applicant, and keeps its link', async () => {
      const began = await beginDraft(server)
      const receipt = await api().applyForm.submit({ ...newCommand(), ...began, locale: 'en', website: '' })
      expect(receipt).toEqual({ number: 'B-2026-001', token: began.token, officeCode: 'KI' })
      expect(await api().applyForm.draft({ token: began.token })).toEqual({ state: 'submitted', number: 'B-2026-001' })
      const staff = await server.person('officeStaff', 'KI')
      const { application, mails, round } = await server.as(staff).application.get({ number: receipt.number })
      expect(application).toMatchObject({
        ...began.fields,
        state: 'submitted',
        channel: 'online',
        receivedBy: null,
        locale: 'en',
        linkNumber: 1,
      })
      expect(round?.title).toBe('Runde 2026')
      expect(mails).toMatchObject([
        { kind: 'receipt', to: 'erika.beispiel@bewerbung.example', subject: 'We have received your application B-2026-001', sentAt: null },
      ])
      for (const said of ['Kiel', 'servicebuero-kiel@dkjs.de', '{link}', 'Erika Beispiel']) expect(mails[0]?.text).toContain(said)
      expect((await applyFor(server, 'network')).number).toBe('B-2026-002')
    })

    it('is one, however often it is sent', async () => {
      const began = await beginDraft(server)
      const same = newCommand()
      const send = (command = newCommand()) => api().applyForm.submit({ ...command, ...began, website: '' })
      const [first, ...others] = await Promise.all([send(same), send(same), send()])
      others.push(await send(same), await send())
      for (const other of others) expect(other).toEqual(first)
      expect(await countApplications()).toBe(1)
      await expect(api().applyForm.save({ ...began, version: 2 })).rejects.toMatchObject(refusedWith('draft-changed'))
    })

    it('is the same when another draft says the same within a day, and that link leads there too', async () => {
      const members = [fakeMember('Elternrat', { kind: 'parents' })]
      const first = await applyFor(server, 'network', { members })
      const again = await beginDraft(server, 'network', { members: members.map((it) => ({ ...it, id: crypto.randomUUID() })) })
      expect(await submitDraft(server, again)).toEqual(first)
      expect((await api().applicant.status({ token: again.token })).number).toBe(first.number)
      expect(await countApplications()).toBe(1)
      await api().applicant.renewLink({ ...newCommand(), token: first.token })
      await expect(api().applicant.status({ token: again.token })).rejects.toMatchObject(refusedWith('not-found'))
      expect((await applyFor(server, 'network', { members, goal: 'Ein anderes' })).number).not.toBe(first.number)
      wait(server, 2 * 86_400)
      expect((await applyFor(server, 'network', { members })).number).not.toBe(first.number)
    })

    it('needs what the office needs, and never a prerequisite', async () => {
      const began = await beginDraft(server, 'modelMunicipality', { institution: ' ', municipalityKeys: [] })
      const missing = { 'fields.institution': 'required', 'fields.municipalityKeys': 'municipality-required' }
      await expect(submitDraft(server, began)).rejects.toMatchObject(refusedWith('invalid', missing))
      const half = await beginDraft(server, 'network', { contactEmail: 'erika@' })
      await expect(submitDraft(server, half)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
      const unknown = await beginDraft(server, 'network', { municipalityKeys: [municipalityKey.parse('99999999')] })
      await expect(submitDraft(server, unknown)).rejects.toMatchObject(
        refusedWith('invalid', { 'fields.municipalityKeys': 'municipality-unknown' }),
      )
      expect(await countApplications()).toBe(0)
      await applyFor(server, 'network', { members: [], concern: '' })
      expect(await countApplications()).toBe(1)
    })

    it('leaves out what belongs to the other kind', async () => {
      const { token } = await applyFor(server, 'modelMunicipality', { nationwide: true, laender: ['09'], concern: 'x' })
      expect((await api().applicant.status({ token })).fields).toMatchObject({ nationwide: false, laender: [], concern: '' })
    })

    it('waits for somebody to say which office, nationwide and across offices', async () => {
      expect((await applyFor(server, 'network', { nationwide: true })).officeCode).toBeNull()
      expect((await applyFor(server, 'network', { laender: ['09'] })).officeCode).toBeNull()
      expect((await applyFor(server, 'network', { laender: ['01'] })).officeCode).toBe('KI')
      const { text } = await server.database.read
        .selectFrom('applicationMail')
        .select('text')
        .orderBy('createdAt')
        .limit(1)
        .executeTakeFirstOrThrow()
      expect(text).toContain('Welches Servicebüro zuständig ist, klären wir gerade')
    })

    it('is no machine’s: neither the field nobody sees, nor a form filled in at once', async () => {
      const began = await beginDraft(server)
      const trapped = api().applyForm.submit({ ...newCommand(), ...began, website: 'https://spam.example' })
      await expect(trapped).rejects.toMatchObject(refusedWith('looks-automated'))
      const { token } = await api().applyForm.start({ kind: 'network', locale: 'de' })
      wait(server, 1)
      const quick = { token, version: 1, fields: fieldsFor('network') }
      await expect(submitDraft(server, quick)).rejects.toMatchObject(refusedWith('looks-automated'))
      wait(server, 5)
      expect(await submitDraft(server, quick)).toMatchObject({ officeCode: 'KI' })
    })

    it('does not flood an address', async () => {
      for (let count = 0; count < 20; count++) await applyFor(server, 'network', { name: `Netz ${count}` })
      await expect(applyFor(server, 'network', { name: 'Noch eins' })).rejects.toMatchObject(refusedWith('too-many-requests'))
    })
  })

  it('is not possible outside a round; who is early may prepare', async () => {
    await expect(api().applyForm.start({ kind: 'network', locale: 'de' })).rejects.toMatchObject(refusedWith('round-closed'))
    await openARound(server, { opensOn: '2026-11-25', closesOn: '2026-11-26' })
    const began = await beginDraft(server, 'network')
    await expect(submitDraft(server, began)).rejects.toMatchObject(refusedWith('round-closed'))
    wait(server, 2 * 86_400)
    expect(await submitDraft(server, began)).toMatchObject({ number: 'B-2026-001' })
    wait(server, 86_400)
    await expect(api().applyForm.start({ kind: 'network', locale: 'de' })).rejects.toMatchObject(refusedWith('round-closed'))
  })

  it('costs a draft or a list a fixed number of statements', async () => {
    const counting = await testServer({ engine, countQueries: true })
    try {
      await openARound(counting)
      const began = await beginDraft(counting, 'network', { members: Array.from({ length: 40 }, (_, at) => fakeMember(`Verein ${at}`)) })
      counting.takeQueries()
      await counting.as(null).applyForm.draft({ token: began.token })
      const statements = counting.takeQueries().length
      expect(statements).toBeLessThanOrEqual(2)
      const { token } = await submitDraft(counting, began)
      counting.takeQueries()
      await counting.as(null).applicant.status({ token })
      expect(counting.takeQueries().length).toBeLessThanOrEqual(8)
    } finally {
      await counting.close()
    }
  })
})
