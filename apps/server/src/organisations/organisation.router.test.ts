import type { Actor } from '@etappe/domain/access/policy'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { Day } from '@etappe/domain/kernel/day'
import {
  type CaseId,
  caseId,
  contactId,
  cooperationId,
  offerId,
  type OrganisationId,
  organisationId,
  participationId,
} from '@etappe/domain/kernel/id'
import { fakeContactFields, fakeOrganisationFields, fakeParticipationFields } from '@etappe/domain/organisations/organisation.fake'
import type { ParticipationFields } from '@etappe/domain/organisations/participation'
import { fakeOfferFields } from '@etappe/domain/baseline/offer.fake'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'

const notFound = { code: 'NOT_FOUND', cause: { code: 'not-found' } }
const refused = (code: string) => ({ cause: { code } })
const newOrganisation = () => organisationId.parse(crypto.randomUUID())

describe.each(engines)('the directory on %s', (engine) => {
  let server: TestServer
  let kiel: Actor
  let berlin: Actor
  let facilitator: Actor
  let ofKiel: CaseId
  let ofBerlin: CaseId

  const newCase = async (actor: Actor, officeCode: string) => {
    const id = caseId.parse(crypto.randomUUID())
    const made = { kind: 'network' as const, officeCode: officeCode as OfficeCode, fields: fakeCaseFields(), ownerId: null }
    await server.as(actor).case.create({ ...newCommand(), id, ...made, facilitatorId: null, startedOn: '2026-06-01', quotaReason: '' })
    return id
  }
  const add = async (over: Parameters<typeof fakeOrganisationFields>[0] = {}, actor = kiel) =>
    server.as(actor).organisation.create({ ...newCommand(), id: newOrganisation(), fields: fakeOrganisationFields(over) })
  const takePart = (actor: Actor, inCase: CaseId, id: OrganisationId, over: Partial<ParticipationFields> = {}) =>
    server.as(actor).participation.create({
      ...newCommand(),
      id: participationId.parse(crypto.randomUUID()),
      caseId: inCase,
      fields: fakeParticipationFields(id, over),
    })
  const addPerson = (actor: Actor, id: OrganisationId, name = 'Erika Beispiel') =>
    server.as(actor).contact.create({
      ...newCommand(),
      id: contactId.parse(crypto.randomUUID()),
      organisationId: id,
      fields: fakeContactFields({ name }),
    })
  /** Every record of the directory and of what names it, without versions. */
  const stored = async () => {
    const nouns = ['organisation', 'contact', 'participation', 'cooperation', 'offer', 'measure'] as const
    const tables = await Promise.all(nouns.map((noun) => server.database.read.selectFrom(noun).selectAll().orderBy('id').execute()))
    return tables.map((rows) => rows.map(({ version: _version, ...row }) => row))
  }

  beforeEach(async () => {
    server = await testServer({ engine })
    kiel = await server.person('officeStaff', 'KI')
    berlin = await server.person('officeStaff', 'BE')
    facilitator = await server.person('facilitator')
    ofKiel = await newCase(kiel, 'KI')
    ofBerlin = await newCase(berlin, 'BE')
  })
  afterEach(() => server.close())

  describe('the list', () => {
    it('goes by name in pages, counts what it would hold, and knows kinds, pillars, places and spellings', async () => {
      for (const name of ['Zoo', 'Ämterhaus', 'Beratung Mueller', 'Beratung Müller', 'Kita Ost'])
        await add({ name, kind: name === 'Kita Ost' ? 'dayCare' : 'counselling', pillar: name === 'Zoo' ? null : 'social', place: '' })
      await add({ name: 'Kita West', kind: 'dayCare', pillar: 'education', place: 'Kiel' })
      const api = server.as(berlin)
      const first = await api.organisation.list({ filters: {}, limit: 4 })
      const second = await api.organisation.list({ filters: {}, limit: 4, cursor: first.next })
      const names = [...first.rows, ...second.rows].map((it) => it.name)
      expect(names).toEqual(['Ämterhaus', 'Beratung Mueller', 'Beratung Müller', 'Kita Ost', 'Kita West', 'Zoo'])
      expect(second.next).toBeNull()
      const named = async (filters: Parameters<typeof api.organisation.list>[0]['filters']) =>
        (await api.organisation.list({ filters })).rows.map((it) => it.name)
      expect(await named({ text: 'mueller' })).toEqual(['Beratung Mueller', 'Beratung Müller'])
      expect(await named({ text: 'müller berat' })).toEqual(['Beratung Mueller', 'Beratung Müller'])
      expect(await named({ text: '%' })).toEqual([])
      expect(await named({ kind: ['dayCare'], pillar: ['education', 'none'] })).toEqual(['Kita West'])
      expect(await named({ pillar: ['none'] })).toEqual(['Zoo'])
      expect(await named({ place: 'Kiel' })).toEqual(['Kita West'])
      expect(await api.organisation.count({ filters: { kind: ['dayCare'] } })).toEqual({
        total: 2,
        kind: { counselling: 4, dayCare: 2 },
        places: [{ place: 'Kiel', count: 1 }],
      })
    })

    it('refuses a cursor it did not make', async () => {
      await expect(server.as(kiel).organisation.list({ filters: {}, cursor: 'x' })).rejects.toMatchObject(refused('invalid'))
    })
  })

  describe('searching while somebody types', () => {
    it('puts those of the case first, and shows only them before anything is typed', async () => {
      const [a, b] = [await add({ name: 'Kita A' }), await add({ name: 'Kita B' })]
      await takePart(kiel, ofKiel, b.id)
      const api = server.as(kiel)
      expect((await api.organisation.search({ text: '', caseId: ofKiel })).map((it) => it.id)).toEqual([b.id])
      expect((await api.organisation.search({ text: 'kita', caseId: ofKiel })).map((it) => it.id)).toEqual([b.id, a.id])
      expect((await api.organisation.search({ text: 'kita' })).map((it) => it.id)).toEqual([a.id, b.id])
      expect(await api.organisation.search({ text: '' })).toEqual([])
      await expect(server.as(berlin).organisation.search({ text: 'kita', caseId: ofKiel })).rejects.toMatchObject(notFound)
    })

    it('shows what might be the same, however it is spelled', async () => {
      await add({ name: 'Familienzentrum Süd', place: 'Haar' })
      await add({ name: 'Gesundheitsamt', place: 'Haar' })
      const found = await server.as(kiel).organisation.duplicates({ name: 'Familienzentrum Sued e.V.', place: 'Haar' })
      expect(found.map((it) => it.name)).toEqual(['Familienzentrum Süd'])
    })
  })

  describe('an organisation', () => {
    it('is found under its new name, and two people may change different fields at once', async () => {
      const { id } = await add()
      const api = server.as(kiel)
      await api.organisation.update({ ...newCommand(), id, version: 1, fields: { name: 'Haus der Familien' } })
      const merged = await server.as(berlin).organisation.update({ ...newCommand(), id, version: 1, fields: { phone: '0431 1' } })
      expect(merged).toMatchObject({ name: 'Haus der Familien', phone: '0431 1', version: 3 })
      expect((await api.organisation.search({ text: 'haus' })).map((it) => it.id)).toEqual([id])
      const late = server.as(berlin).organisation.update({ ...newCommand(), id, version: 1, fields: { name: 'Anders' } })
      await expect(late).rejects.toMatchObject({ cause: { code: 'conflict', details: { conflicts: [{ field: 'name' }] } } })
    })

    it('can be removed only while nothing names it, and comes back', async () => {
      const { id } = await add()
      const part = await takePart(kiel, ofKiel, id)
      const api = server.as(kiel)
      await expect(api.organisation.remove({ ...newCommand(), id, version: 1 })).rejects.toMatchObject(refused('in-use'))
      await api.participation.remove({ ...newCommand(), id: part.id, version: 1 })
      const command = newCommand()
      await api.organisation.remove({ ...command, id, version: 1 })
      await expect(api.organisation.get({ id })).rejects.toMatchObject(notFound)
      await api.audit.undo({ ...newCommand(), undoes: command.commandId })
      expect((await api.organisation.get({ id })).organisation).toMatchObject({ name: 'Familienzentrum Süd' })
    })

    it('tells the cases of the reader and of the others only how many', async () => {
      const { id } = await add()
      await takePart(kiel, ofKiel, id)
      await takePart(berlin, ofBerlin, id)
      const detail = await server.as(kiel).organisation.get({ id })
      expect(detail.cases.map((it) => it.id)).toEqual([ofKiel])
      expect(detail.casesOutOfReach).toBe(1)
    })
  })

  describe('people', () => {
    it('are known to whoever sees a case in which their organisation takes or took part, and to nobody else', async () => {
      const { id } = await add()
      await takePart(kiel, ofKiel, id, { validTo: '2026-07-01' as Day })
      const person = await addPerson(kiel, id)
      expect((await server.as(kiel).organisation.get({ id })).contacts).toEqual([person])
      for (const outside of [berlin, facilitator]) {
        const api = server.as(outside)
        expect((await api.organisation.get({ id })).contacts).toBeNull()
        expect((await api.organisation.list({ filters: {} })).rows[0]).toMatchObject({ cases: 0, contacts: null })
        expect(await api.contact.ofOrganisation({ organisationId: id })).toEqual({ isKnown: false, contacts: [] })
        const edit = { ...newCommand(), id: person.id, version: 1 }
        await expect(api.contact.update({ ...edit, fields: { phone: '1' } })).rejects.toMatchObject(notFound)
        await expect(api.contact.remove(edit)).rejects.toMatchObject(notFound)
        await expect(addPerson(outside, id)).rejects.toMatchObject(notFound)
        const told = (await api.audit.ofOrganisation({ organisationId: id })).entries.flatMap((it) => it.events.map((event) => event.noun))
        expect(told).toEqual(['organisation'])
      }
      await takePart(berlin, ofBerlin, id)
      expect((await server.as(berlin).organisation.get({ id })).contacts).toHaveLength(1)
    })

    it('of an organisation without any case are known to offices, not to facilitators', async () => {
      const { id } = await add()
      await addPerson(kiel, id)
      expect((await server.as(berlin).organisation.get({ id })).contacts).toHaveLength(1)
      expect((await server.as(facilitator).organisation.get({ id })).contacts).toBeNull()
    })

    it('cannot be taken back by somebody who may not know them', async () => {
      const { id } = await add()
      await takePart(kiel, ofKiel, id)
      const command = newCommand()
      const person = { id: contactId.parse(crypto.randomUUID()), organisationId: id, fields: fakeContactFields() }
      await server.as(kiel).contact.create({ ...command, ...person })
      const undo = { ...newCommand(), undoes: command.commandId }
      await expect(server.as(berlin).audit.undo(undo)).rejects.toMatchObject(notFound)
      await server.as(kiel).audit.undo(undo)
      expect((await server.as(kiel).organisation.get({ id })).contacts).toEqual([])
    })

    it('stay while they have a part in a case, and two entries of one become one with an undo', async () => {
      const { id } = await add()
      const [keep, double] = [await addPerson(kiel, id, 'Erika Beispiel'), await addPerson(kiel, id, 'E. Beispiel')]
      await takePart(kiel, ofKiel, id, { contactId: double.id })
      const api = server.as(kiel)
      await expect(api.contact.remove({ ...newCommand(), id: double.id, version: 1 })).rejects.toMatchObject(refused('in-use'))
      const before = await stored()
      const merge = { keepId: keep.id, mergeId: double.id, keepVersion: 1, mergeVersion: 1, fields: { phone: '0431 2' } }
      const command = newCommand()
      await api.contact.merge({ ...command, ...merge })
      const { participations, contacts } = await api.participation.list({ caseId: ofKiel })
      expect(participations.map((it) => it.contactId)).toEqual([keep.id])
      expect(contacts).toMatchObject([{ id: keep.id, phone: '0431 2' }])
      await api.audit.undo({ ...newCommand(), undoes: command.commandId })
      expect(await stored()).toEqual(before)
    })
  })

  describe('merging two entries', () => {
    /** Two entries that are the same, named by everything that can name one, in two offices. */
    const twins = async () => {
      const [keep, gone, other] = [await add({ name: 'AWO' }), await add({ name: 'Arbeiterwohlfahrt' }), await add({ name: 'Kita' })]
      await takePart(kiel, ofKiel, keep.id)
      await takePart(kiel, ofKiel, gone.id, { mandate: 'Stimme' })
      await takePart(berlin, ofBerlin, gone.id)
      await addPerson(berlin, gone.id)
      const cooperate = (a: OrganisationId, b: OrganisationId) =>
        server.as(kiel).cooperation.create({
          ...newCommand(),
          id: cooperationId.parse(crypto.randomUUID()),
          caseId: ofKiel,
          fields: {
            organisationAId: a < b ? a : b,
            organisationBId: a < b ? b : a,
            level: 'coordination',
            validFrom: '2026-06-01',
            validTo: null,
            note: '',
          },
        })
      await cooperate(keep.id, gone.id)
      await cooperate(keep.id, other.id)
      await cooperate(gone.id, other.id)
      const offer = { id: offerId.parse(crypto.randomUUID()), caseId: ofBerlin, fields: fakeOfferFields({ providerId: gone.id }) }
      await server.as(berlin).offer.create({ ...newCommand(), ...offer })
      return { keep, gone, other, offer: offer.id }
    }

    it('tells before what would change, and of cases out of reach only how many', async () => {
      const { keep, gone } = await twins()
      const preview = await server.as(kiel).organisation.mergePreview({ keepId: keep.id, mergeId: gone.id })
      expect(preview).toMatchObject({ participations: 2, cooperations: 2, offers: 1, measures: 0, contacts: 1, casesOutOfReach: 1 })
      expect(preview.cases.map((it) => it.id)).toEqual([ofKiel])
    })

    it('repoints everything in one step, leaves no cooperation with itself and none twice, and is taken back exactly', async () => {
      const { keep, gone, other, offer } = await twins()
      const before = await stored()
      const api = server.as(kiel)
      const command = newCommand()
      const merge = { keepId: keep.id, mergeId: gone.id, keepVersion: 1, mergeVersion: 1 }
      await api.organisation.merge({ ...command, ...merge, fields: { name: 'Arbeiterwohlfahrt', shortName: 'AWO' } })
      expect((await api.organisation.search({ text: 'arbeiter' })).map((it) => it.id)).toEqual([keep.id])
      expect((await api.organisation.get({ id: gone.id })).mergedInto).toMatchObject({ id: keep.id })
      expect((await api.participation.list({ caseId: ofKiel })).participations).toMatchObject([
        { organisationId: keep.id, mandate: 'Stimme' },
      ])
      const { cooperations } = await api.cooperation.list({ caseId: ofKiel })
      expect(cooperations.map((it) => new Set([it.organisationAId, it.organisationBId]))).toEqual([new Set([keep.id, other.id])])
      const offers = await server.as(berlin).offer.list({ caseId: ofBerlin })
      expect(JSON.stringify(offers)).toContain(keep.id)
      expect(JSON.stringify(offers)).not.toContain(gone.id)
      const [told] = (await server.as(berlin).audit.ofCase({ caseId: ofBerlin })).entries
      expect(told?.events.map((it) => `${it.noun} ${it.type}`).toSorted()).toEqual([
        'offer organisation.merged',
        'participation organisation.merged',
      ])
      expect(told?.names).toMatchObject({ [keep.id]: 'Arbeiterwohlfahrt', [offer]: expect.any(String) })
      await api.audit.undo({ ...newCommand(), undoes: command.commandId })
      expect(await stored()).toEqual(before)
    })

    it('is nothing for facilitators, for what was merged already, nor over what somebody changed meanwhile', async () => {
      const [keep, gone] = [await add(), await add()]
      const merge = { keepId: keep.id, mergeId: gone.id, keepVersion: 1, mergeVersion: 1, fields: {} }
      await expect(server.as(facilitator).organisation.merge({ ...newCommand(), ...merge })).rejects.toMatchObject(refused('forbidden'))
      const self = { ...merge, mergeId: keep.id }
      await expect(server.as(kiel).organisation.merge({ ...newCommand(), ...self })).rejects.toMatchObject(refused('invalid'))
      await server.as(berlin).organisation.update({ ...newCommand(), id: gone.id, version: 1, fields: { note: 'neu' } })
      await expect(server.as(kiel).organisation.merge({ ...newCommand(), ...merge })).rejects.toMatchObject(refused('conflict'))
      await server.as(kiel).organisation.merge({ ...newCommand(), ...merge, mergeVersion: 2 })
      const again = { ...merge, keepVersion: 1, mergeVersion: 3 }
      await expect(server.as(kiel).organisation.merge({ ...newCommand(), ...again })).rejects.toMatchObject(refused('organisation-merged'))
      const edit = { ...newCommand(), id: gone.id, version: 3, fields: { note: 'x' } }
      await expect(server.as(kiel).organisation.update(edit)).rejects.toMatchObject(refused('organisation-merged'))
      await expect(takePart(kiel, ofKiel, gone.id)).rejects.toMatchObject({
        cause: { details: { fields: { 'fields.organisationId': 'organisation-unknown' } } },
      })
    })
  })
})
