import type { Actor } from '@etappe/domain/access/policy'
import type { Application } from '@etappe/domain/applications/application'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Mail, Mailer } from '../ports.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { attached, logTalk, someQuestion, submitted, talkedWith } from './application-scene.fake.ts'

let sent: Mail[] = []
const mailer: Mailer = { sends: true, send: (mail) => Promise.resolve(sent.push(mail) > 0) }

describe.each(engines)('the work of the inbox on %s', (engine) => {
  let server: TestServer
  let staff: Actor
  let lead: Actor
  beforeEach(async () => {
    sent = []
    server = await testServer({ engine, mailer })
    staff = await server.person('officeStaff', 'KI', 'Stine Sommer')
    lead = await server.person('programmeLead', undefined, 'Petra Lang')
  })
  afterEach(() => server.close())

  const api = () => server.as(staff).application
  const on = (it: Application) => ({ ...newCommand(), id: it.id })
  const page = (it: Application, reader = staff) => server.as(reader).application.get({ number: it.number })
  const refusedAs = (code: string) => ({ cause: { code } })

  it('accepts what is complete, and nobody accepts what has no office', async () => {
    const it = await submitted(server)
    expect(await api().accept(on(it))).toMatchObject({ state: 'checked', checkedBy: staff.userId, checkedOn: '2026-11-24' })
    await expect(api().accept(on(it))).rejects.toMatchObject(refusedAs('application-step'))
    const nationwide = await submitted(server, { officeCode: null })
    await expect(api().accept(on(nationwide))).rejects.toMatchObject({
      cause: { code: 'invalid', details: { fields: { officeCode: 'office-required' } } },
    })
  })

  it('asks back once at a time, tells the applicant with the link, and goes on where it was', async () => {
    const it = await talkedWith(server, staff)
    const asked = await api().askBack(someQuestion(it))
    expect(asked.items[0]).toMatchObject({ text: 'Beschluss des Rates', answer: '', answeredOn: null })
    expect((await page(it)).application.state).toBe('incomplete')
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ to: it.contactEmail, subject: `Ihre Bewerbung ${it.number}: Es fehlt noch etwas` })
    expect(sent[0]?.text).toContain('- Beschluss des Rates (als Datei)\n\nVielen Dank vorab.\n\nBitte antworten Sie bis zum 08.12.2026')
    expect(sent[0]?.text).toContain((await page(it)).link)
    await expect(api().askBack(someQuestion(it))).rejects.toMatchObject(refusedAs('already-asked'))
    await expect(api().askBack({ ...someQuestion(it), dueOn: '2026-11-23' })).rejects.toMatchObject({
      cause: { details: { fields: { dueOn: 'in-the-past' } } },
    })
    await api().closeAskBack({ ...newCommand(), id: asked.id })
    expect((await page(it)).application.state).toBe('interviewed')
  })

  it('puts aside until a day and takes up again', async () => {
    const it = await submitted(server)
    await api().snooze({ ...on(it), until: '2026-12-01', reason: 'Wartet auf den Rat' })
    expect((await api().queues({})).queues).toMatchObject({ new: 0, snoozed: 1 })
    await expect(api().snooze({ ...on(it), until: '2026-11-24', reason: 'Heute' })).rejects.toMatchObject(refusedAs('invalid'))
    expect(await api().wake(on(it))).toMatchObject({ snoozedUntil: null, snoozeReason: '' })
    await api().snooze({ ...on(it), until: '2026-12-01', reason: 'Noch einmal' })
    expect(await api().accept(on(it))).toMatchObject({ snoozedUntil: null })
  })

  it('suggests what may be the same, and marks a duplicate of it and no chain of them', async () => {
    const first = await submitted(server)
    const same = await submitted(server, { name: 'Sprachnetz-Süd', contactEmail: 'anders@bewerbung.example' })
    const neighbour = await submitted(server, {
      name: 'Übergänge gestalten',
      institution: 'Kita Regenbogen',
      contactEmail: 'dritte@bewerbung.example',
    })
    const { likeApplications } = await page(first)
    expect(likeApplications.map((one) => [one.number, one.placeName, one.because])).toEqual([
      [same.number, 'Garbsen', ['municipality', 'name', 'institution']],
    ])
    expect((await page(neighbour)).likeApplications).toEqual([])
    expect(await api().markDuplicate({ ...on(same), duplicateOfId: first.id })).toMatchObject({ state: 'duplicate' })
    expect((await page(same)).duplicateOf).toEqual({ id: first.id, number: first.number })
    const [marked] = (await server.as(staff).audit.ofApplication({ applicationId: same.id })).entries
    expect(marked?.names[first.id]).toBe(first.number)
    expect((await page(first)).likeApplications).toEqual([])
    const chain = { cause: { details: { fields: { duplicateOfId: 'not-a-choice' } } } }
    await expect(api().markDuplicate({ ...on(first), duplicateOfId: neighbour.id })).rejects.toMatchObject(chain)
    await expect(api().markDuplicate({ ...on(neighbour), duplicateOfId: same.id })).rejects.toMatchObject(chain)
    await expect(api().markDuplicate({ ...on(neighbour), duplicateOfId: neighbour.id })).rejects.toMatchObject(chain)
    expect(await api().unmarkDuplicate(on(same))).toMatchObject({ state: 'submitted', duplicateOfId: null })
  })

  it('suggests cases of the same municipality', async () => {
    const it = await submitted(server, { kind: 'modelMunicipality' })
    const record = await server.as(staff).case.create({
      ...newCommand(),
      id: crypto.randomUUID(),
      kind: 'modelMunicipality',
      officeCode: 'KI',
      fields: {
        name: 'Garbsen wächst',
        municipalityKeys: it.municipalityKeys,
        areaText: '',
        concern: '',
        topics: [],
        contactName: '',
        contactFunction: '',
        contactEmail: '',
        contactPhone: '',
        coordinator: 'Max Mustermann',
        coordinatorShare: 30,
        steeringGroup: '',
        note: '',
      },
      ownerId: null,
      facilitatorId: null,
      startedOn: '2026-06-01',
      quotaReason: 'Beispiel',
    })
    expect((await page(it)).likeCases.map((one) => [one.number, one.because])).toEqual([[record.number, ['municipality']]])
    const { rows } = await api().list({ queue: 'new', kind: 'modelMunicipality' })
    expect(rows[0]?.likeCount).toBe(1)
  })

  it('hands over to another office, tells the applicant and both offices, and is out of reach then', async () => {
    const it = await submitted(server, { ownerId: staff.userId })
    await server.database.write
      .updateTable('office')
      .set({ email: 'trier@example.org' })
      .where('code', '=', 'TR' as OfficeCode)
      .execute()
    await api().handOver({ ...on(it), officeCode: 'TR', reason: 'Liegt an der Saar' })
    expect(sent.map((mail) => mail.to).sort()).toEqual([it.contactEmail, 'servicebuero-kiel@dkjs.de', 'trier@example.org'].sort())
    const toOffice = sent.find((mail) => mail.to === 'trier@example.org')
    expect(toOffice?.text).toContain('vom Servicebüro Kiel an das Servicebüro Trier übergeben')
    expect(toOffice?.text).not.toContain('Saar')
    await expect(page(it)).rejects.toMatchObject(refusedAs('not-found'))
    expect((await page(it, lead)).application).toMatchObject({ officeCode: 'TR', officeReason: 'Liegt an der Saar', ownerId: null })
    const other = await submitted(server)
    await expect(api().handOver({ ...on(other), officeCode: 'XX', reason: 'Gibt es nicht' })).rejects.toMatchObject(refusedAs('invalid'))
  })

  it('is worked on by people of its office alone', async () => {
    const it = await submitted(server)
    const other = await server.person('officeStaff', 'BE')
    await expect(api().assignOwner({ ...on(it), ownerId: other.userId })).rejects.toMatchObject(refusedAs('invalid'))
    await api().assignOwner({ ...on(it), ownerId: staff.userId })
    const { rows } = await api().list({ queue: 'new', mine: true })
    expect(rows.map((row) => row.ownerName)).toEqual(['Stine Sommer'])
  })

  it('keeps what somebody found about a prerequisite instead of what the data say', async () => {
    const it = await submitted(server)
    await api().judge({ ...on(it), code: 'organisationsInvolved', verdict: 'unmet', note: 'Zwei sind dieselbe.' })
    const stateOf = async () => (await page(it)).eligibility.criteria.find((one) => one.code === 'organisationsInvolved')
    expect(await stateOf()).toMatchObject({
      state: 'unmet',
      source: 'person',
      judgement: { note: 'Zwei sind dieselbe.', by: staff.userId },
    })
    await api().judge({ ...on(it), code: 'organisationsInvolved', verdict: null, note: '' })
    expect(await stateOf()).toMatchObject({ state: 'met', source: 'form', judgement: null })
    await expect(api().judge({ ...on(it), code: 'vision', verdict: 'met', note: 'Nein' })).rejects.toMatchObject(refusedAs('invalid'))
    await expect(api().judge({ ...on(it), code: 'concernNamed', verdict: 'met', note: ' ' })).rejects.toMatchObject(refusedAs('invalid'))
  })

  it('merges what two people correct, asks where both wrote the same, and needs what nobody can do without', async () => {
    const it = await submitted(server)
    await api().update({ ...on(it), version: 1, fields: { concern: 'Sprache und Bewegung' } })
    const merged = await server.as(lead).application.update({ ...on(it), version: 1, fields: { goal: 'Alle sprechen mit' } })
    expect(merged).toMatchObject({ concern: 'Sprache und Bewegung', goal: 'Alle sprechen mit', version: 3 })
    await expect(server.as(lead).application.update({ ...on(it), version: 1, fields: { concern: 'Anders' } })).rejects.toMatchObject({
      cause: { code: 'conflict', details: { conflicts: [{ field: 'concern', theirs: 'Sprache und Bewegung', mine: 'Anders' }] } },
    })
    await expect(api().update({ ...on(it), version: 3, fields: { name: ' ' } })).rejects.toMatchObject({
      cause: { details: { fields: { 'fields.name': 'required' } } },
    })
    const unknown = { municipalityKeys: ['99999999' as MunicipalityKey] }
    await expect(api().update({ ...on(it), version: 3, fields: unknown })).rejects.toMatchObject(refusedAs('invalid'))
  })

  it('withdraws on the applicant’s word, ends what was asked, and does nothing more about it', async () => {
    const it = await submitted(server)
    await api().askBack(someQuestion(it))
    await api().withdraw({ ...on(it), reason: 'Am Telefon' })
    expect(await page(it)).toMatchObject({
      application: { state: 'withdrawn', endReason: 'Am Telefon' },
      askBacks: [{ closedOn: '2026-11-24' }],
    })
    const told = (await page(it)).mails.find((mail) => mail.kind === 'withdrawn')
    expect(told).toMatchObject({ createdBy: staff.userId, sentBy: 'server' })
    expect(sent.at(-1)).toMatchObject({ to: it.contactEmail, subject: `Ihre Bewerbung ${it.number} ist zurückgezogen` })
    expect(sent.at(-1)?.text).toContain('auf Ihren Wunsch')
    expect(sent.at(-1)?.text).not.toContain('Am Telefon')
    await expect(api().accept(on(it))).rejects.toMatchObject(refusedAs('application-closed'))
  })

  it('renews the link, writes to the applicant, and takes a file out', async () => {
    const it = await submitted(server)
    const before = (await page(it)).link
    await api().renewLink(on(it))
    const { link } = await page(it)
    expect(link).not.toBe(before)
    expect(sent.at(-1)?.text).toContain(link)
    await api().writeMail({ ...on(it), subject: 'Termin', text: 'Passt Montag? {link}' })
    expect(sent.at(-1)).toMatchObject({ to: it.contactEmail, subject: 'Termin', text: `Passt Montag? ${link}` })
    const onPaper = await submitted(server, { contactEmail: '' })
    await expect(api().writeMail({ ...on(onPaper), subject: 'A', text: 'B' })).rejects.toMatchObject(refusedAs('invalid'))
    const file = await attached(server, it)
    await api().removeFile({ ...newCommand(), id: file.id })
    expect((await page(it)).files).toEqual([])
  })

  it('writes down a talk after it was checked, once by one request, with a reason for every doubt', async () => {
    const it = await submitted(server)
    await expect(logTalk(server, staff, it)).rejects.toMatchObject(refusedAs('application-step'))
    await api().accept(on(it))
    await expect(logTalk(server, staff, it, { recommendation: 'notRecommended' })).rejects.toMatchObject({
      cause: { details: { fields: { reason: 'reason-required' } } },
    })
    await expect(logTalk(server, staff, it, { heldOn: '2026-11-25' as never })).rejects.toMatchObject(refusedAs('invalid'))
    const talk = await logTalk(server, staff, it)
    expect((await page(it)).application.state).toBe('interviewed')
    const { heldBy: _heldBy, version: _version, ...fields } = talk
    const edited = await server.as(lead).interview.save({ ...newCommand(), ...fields, version: 1, note: 'Nachgetragen' })
    expect(edited).toMatchObject({ note: 'Nachgetragen', heldBy: staff.userId, version: 2 })
    await expect(server.as(staff).interview.save({ ...newCommand(), ...fields, version: 1, note: 'Anders' })).rejects.toMatchObject(
      refusedAs('conflict'),
    )
    await logTalk(server, staff, it)
    expect((await page(it)).interviews).toHaveLength(2)
  })

  it('leaves mails in the outbox where none leaves, until somebody sent them by hand', async () => {
    const quiet = await testServer({ engine })
    try {
      const person = await quiet.person('officeStaff', 'KI')
      const it = await submitted(quiet, { locale: 'en' })
      await quiet.as(person).application.askBack(someQuestion(it))
      const { mails, sendsMail } = await quiet.as(person).application.get({ number: it.number })
      expect(sendsMail).toBe(false)
      expect(mails).toMatchObject([{ kind: 'askBack', sentAt: null, subject: `Your application ${it.number}: something is missing` }])
      const id = mails[0]?.id as never
      expect(await quiet.as(person).application.markMailSent({ ...newCommand(), id })).toMatchObject({ sentBy: 'hand' })
    } finally {
      await quiet.close()
    }
  })

  it('does nothing twice for a repeated request', async () => {
    const it = await submitted(server)
    const question = someQuestion(it)
    const first = await api().askBack(question)
    expect(await api().askBack(question)).toEqual(first)
    expect(sent).toHaveLength(1)
  })
})
