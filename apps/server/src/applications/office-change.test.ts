import type { Actor } from '@etappe/domain/access/policy'
import { applicationNumber } from '@etappe/domain/applications/application-number'
import { responsibilityOf } from '@etappe/domain/applications/responsibility'
import type { Day } from '@etappe/domain/kernel/day'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPdf } from '../pdf/pdf-structure.fake.ts'
import type { Mail } from '../ports.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { type Cast, castOf, decided, rated } from './admission-scene.fake.ts'
import { applyFor, beginDraft, fieldsFor, openARound, submitDraft } from './apply-scene.fake.ts'
import { exportReceipt } from './export-receipt.ts'

const lastDay = '2026-12-31' as Day
const firstDay = '2027-01-01' as Day
const hanover = 'HA' as OfficeCode

// Niedersachsen goes from Kiel to an office that begins with the year.
describe.each(engines)('a Land that goes to another office on %s', (engine) => {
  let server: TestServer
  let cast: Cast
  let there: Actor
  let leadThere: Actor
  let sent: Mail[]
  beforeEach(async () => {
    sent = []
    server = await testServer({ engine, mailer: { sends: true, send: (mail) => Promise.resolve(sent.push(mail) > 0) } })
    const { write } = server.database
    await write
      .insertInto('office')
      .values({ code: hanover, city: 'Hannover', email: 'hannover@office.example', phone: '0511 1', validFrom: firstDay, validTo: null })
      .execute()
    await write.updateTable('officeLand').set({ validTo: lastDay }).where('land', '=', '03').execute()
    await write.insertInto('officeLand').values({ officeCode: hanover, land: '03', validFrom: firstDay, validTo: null }).execute()
    cast = await castOf(server)
    there = await server.person('officeStaff', hanover)
    leadThere = await server.person('officeLead', hanover)
    await openARound(server, { closesOn: '2027-01-31' })
  })
  afterEach(() => server.close())

  const at = (instant: string) => server.clock.set(new Date(instant))
  const seenBy = async (who: Actor, number: string) =>
    (await server.as(who).application.get({ number: applicationNumber.parse(number) })).application

  it('is told as the other’s from midnight in Berlin on, to whoever writes and whoever sends', async () => {
    at('2026-12-31T20:00:00.000Z')
    const [before, after] = [await beginDraft(server), await beginDraft(server, 'network')]
    const told = async () => {
      const terms = await server.as(null).applyForm.terms({})
      const { office } = responsibilityOf(terms.officeLaender, after.fields, terms.today)
      return [office, terms.offices.some((it) => it.code === office)]
    }
    at('2026-12-31T22:59:59.000Z')
    expect(await told()).toEqual(['KI', true])
    const first = await submitDraft(server, before)
    at('2026-12-31T23:00:00.000Z')
    expect(await told()).toEqual([hanover, true])
    const second = await submitDraft(server, after)
    expect([first, second].map((it) => it.officeCode)).toEqual(['KI', hanover])
    expect([first, second].map((it) => it.number)).toEqual(['B-2026-001', 'B-2027-001'])
    expect(sent.map((it) => it.text.includes('Hannover'))).toEqual([false, true])
    expect((await seenBy(cast.staff, first.number)).officeCode).toBe('KI')
    for (const [who, { number }] of [
      [there, first],
      [cast.staff, second],
    ] as const)
      await expect(seenBy(who, number)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('leaves applications with who has them until they are handed over, and then quota, letter and case are the other’s', async () => {
    const one = await rated(server, cast, { kind: 'modelMunicipality', ...fieldsFor('modelMunicipality') })
    at('2027-01-02T11:00:00.000Z')
    const same = await applyFor(server, 'modelMunicipality', { contactEmail: 'wer@anders.example' })
    expect((await server.as(there).application.get({ number: same.number })).likeApplications).toEqual([])
    const quota = (officeCode: OfficeCode) => server.as(there).admission.quota({ officeCode, kind: 'modelMunicipality' })
    await server.as(cast.staff).application.handOver({ ...newCommand(), id: one.id, officeCode: hanover, reason: 'Neues Büro' })
    expect((await server.as(there).application.get({ number: same.number })).likeApplications.map((it) => it.number)).toEqual([one.number])
    const handed = await seenBy(leadThere, one.number)
    await expect(decided(server, cast.lead, handed)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await quota(hanover)).toMatchObject({ quota: 0, taken: 0 })
    const letter = { subject: 'Zusage', body: '{officeCity}, {officeEmail}, {officePhone}: {caseNumber}' }
    const beyond = { quotaReason: 'Das Büro hat noch keine Plätze.', letter }
    const { id } = await decided(server, leadThere, handed, beyond)
    expect([(await quota(hanover)).proposed, (await quota('KI' as OfficeCode)).proposed]).toEqual([1, 0])
    const signed = await server.as(cast.programme).admission.sign({ ...newCommand(), id, comment: '' })
    expect(signed.letter.body).toBe('Hannover, hannover@office.example, 0511 1: HA-M-001')
    expect(await quota(hanover)).toMatchObject({ taken: 1, proposed: 0 })
    const { text } = await readPdf(new Uint8Array((await exportReceipt(server.services, handed, 'de')).bytes))
    expect(text).toContain('Hannover')
  })

  it('lets nobody admit at an office that has ended, and says so: another takes the application over first', async () => {
    const [one, other] = [await rated(server, cast), await rated(server, cast, { concern: '' })]
    const { id } = await decided(server, cast.lead, other, { exceptions: [{ code: 'concernNamed', reason: 'Kommt nach.' }] })
    await server.database.write
      .updateTable('office')
      .set({ validTo: lastDay })
      .where('code', '=', 'KI' as OfficeCode)
      .execute()
    at('2027-01-02T11:00:00.000Z')
    const ended = { cause: { code: 'invalid', details: { fields: { officeCode: 'office-not-allowed' } } } }
    await expect(decided(server, cast.lead, one)).rejects.toMatchObject(ended)
    await expect(server.as(cast.programme).admission.sign({ ...newCommand(), id, comment: '' })).rejects.toMatchObject(ended)
    await server.as(cast.lead).admission.takeBack({ ...newCommand(), id })
    await decided(server, cast.lead, await seenBy(cast.lead, other.number), { result: 'rejected', reason: 'Zu wenige Plätze' })
    await server.as(cast.staff).application.handOver({ ...newCommand(), id: one.id, officeCode: hanover, reason: 'Neues Büro' })
    const beyond = { quotaReason: 'Das Büro hat noch keine Plätze.' }
    expect(await decided(server, leadThere, await seenBy(leadThere, one.number), beyond)).toMatchObject({ state: 'open' })
  })

  it('gets what came on paper before, and the receipt names who has it now', async () => {
    at('2027-01-02T11:00:00.000Z')
    const entry = { kind: 'network' as const, channel: 'paper' as const, lateReason: '', officeCode: null, officeReason: '' }
    const asked = { ...newCommand(), ...entry, id: crypto.randomUUID(), fields: fieldsFor('network'), submittedOn: '2026-12-29' }
    const entered = await server.as(cast.staff).application.enter(asked)
    expect(entered).toEqual({ number: 'B-2026-001', officeCode: hanover })
    expect(sent.map((it) => it.text.includes('Hannover'))).toEqual([true])
  })
})
