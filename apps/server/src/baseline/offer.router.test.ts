import { fakeOfferFields } from '@etappe/domain/baseline/offer.fake'
import type { OfferFields } from '@etappe/domain/baseline/offer'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import { type CaseId, caseId, type OfferId, offerId, offerLinkId, type OrganisationId, organisationId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'

const uuid = () => crypto.randomUUID()
const newId = () => offerId.parse(uuid())
const invalid = (fields: Record<string, string>) => ({ cause: { code: 'invalid', details: { fields } } })
const notFound = { cause: { code: 'not-found' } }

describe.each(engines)('offers on %s', (engine) => {
  let server: TestServer
  let api: ReturnType<TestServer['as']>
  let inCase: CaseId

  const newCase = async () => {
    const fields = fakeCaseFields()
    const made = {
      kind: 'network',
      officeCode: 'KI',
      fields,
      ownerId: null,
      facilitatorId: null,
      startedOn: '2026-06-01',
      quotaReason: '',
    } as const
    return (await api.case.create({ ...newCommand(), id: caseId.parse(uuid()), ...made })).id
  }
  const create = (over: Partial<OfferFields> = {}, id = newId()) =>
    api.offer.create({ ...newCommand(), id, caseId: inCase, fields: fakeOfferFields(over) })
  const update = (id: OfferId, version: number, fields: Partial<OfferFields>, as = api) =>
    as.offer.update({ ...newCommand(), id, version, fields })
  const stored = async () => (await api.offer.list({ caseId: inCase })).offers
  const organisation = async (name: string, shortName = ''): Promise<OrganisationId> => {
    const rest = {
      kind: 'welfare',
      pillar: null,
      municipalityKey: null,
      street: '',
      postalCode: '',
      place: '',
      email: '',
      phone: '',
      website: '',
    } as const
    const fields = { name, shortName, ...rest, note: '' }
    return (await api.organisation.create({ ...newCommand(), id: organisationId.parse(uuid()), fields })).id
  }
  const row = (over: Partial<OfferFields> = {}, newProvider: string | null = null) => ({
    id: newId(),
    fields: fakeOfferFields(over),
    newProvider,
  })

  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    api = server.as(await server.person('officeStaff', 'KI'))
    inCase = await newCase()
  })
  afterEach(() => server.close())

  it('are listed with links and the names of providers, in as many statements for forty as for one', async () => {
    const awo = await organisation('Arbeiterwohlfahrt Kiel', 'AWO')
    const { id } = await create({ providerId: awo })
    server.takeQueries()
    await api.offer.list({ caseId: inCase })
    const few = server.takeQueries().length
    await api.offer.createMany({ ...newCommand(), caseId: inCase, rows: Array.from({ length: 40 }, () => row()) })
    server.takeQueries()
    const { offers, names } = await api.offer.list({ caseId: inCase })
    expect(server.takeQueries()).toHaveLength(few)
    expect([offers.length, names]).toEqual([41, { [awo]: 'AWO' }])
    expect(offers.find((it) => it.id === id)?.providerId).toBe(awo)
  })

  it('merge different fields of two people and ask about the same one', async () => {
    const other = server.as(await server.person('officeLead', 'KI', 'Okke Brandes'))
    const { id } = await create()
    await update(id, 1, { district: 'Nord' })
    expect(await update(id, 1, { places: 12 }, other)).toMatchObject({ district: 'Nord', places: 12, version: 3 })
    await expect(update(id, 1, { places: 20 })).rejects.toMatchObject({
      cause: { code: 'conflict', details: { conflicts: [{ field: 'places', before: null, theirs: 12, mine: 20, by: 'Okke Brandes' }] } },
    })
  })

  it('refuse what makes no sense, and write nothing', async () => {
    await expect(create({ ageFrom: 36, ageTo: 35 })).rejects.toMatchObject(invalid({ 'fields.ageTo': 'end-before-start' }))
    await expect(create({ pillars: ['health', 'health'] })).rejects.toMatchObject(invalid({ 'fields.pillars': 'same-twice' }))
    const unknown = organisationId.parse(uuid())
    await expect(create({ providerId: unknown })).rejects.toMatchObject(invalid({ 'fields.providerId': 'organisation-unknown' }))
    const bad = [{ ageTo: 84 }, { ageFrom: -10 }, { pillars: [] }, { places: 1.5 }, { name: ' ' }, { fit: 5 }]
    for (const over of bad) await expect(create(over)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const { id } = await create({ ageFrom: 0, ageTo: 35 })
    await expect(update(id, 1, { ageFrom: 40 })).rejects.toMatchObject(invalid({ 'fields.ageTo': 'end-before-start' }))
    await expect(
      api.offer.createMany({ ...newCommand(), caseId: inCase, rows: [row(), row({ ageFrom: 9, ageTo: 1 })] }),
    ).rejects.toMatchObject(invalid({ 'fields.ageTo': 'end-before-start' }))
    expect(await stored()).toHaveLength(1)
  })

  it('come in by hundreds as one step, with new providers once, and go again by one undo', async () => {
    const awo = await organisation('Arbeiterwohlfahrt Kiel', 'AWO')
    const once = newCommand()
    const rows = [
      row({}, 'awo'),
      row({}, 'Hebammenpraxis Möwe'),
      row({}, 'HEBAMMENPRAXIS  MÖWE'),
      ...Array.from({ length: 200 }, () => row()),
    ]
    const input = { ...once, caseId: inCase, rows }
    expect(await api.offer.createMany(input)).toEqual({ offers: 203, organisations: 1 })
    expect(await api.offer.createMany(input)).toEqual({ offers: 203, organisations: 1 })
    const { offers, names } = await api.offer.list({ caseId: inCase })
    const providersOf = rows.slice(0, 3).map(({ id }) => names[offers.find((it) => it.id === id)?.providerId ?? ''])
    expect([offers.length, providersOf]).toEqual([203, ['AWO', 'Hebammenpraxis Möwe', 'Hebammenpraxis Möwe']])
    expect(offers.some((it) => it.providerId === awo)).toBe(true)
    await expect(api.offer.createMany({ ...input, ...newCommand() })).rejects.toMatchObject({ cause: { code: 'command-reused' } })
    await api.audit.undo({ ...newCommand(), undoes: once.commandId })
    expect(await stored()).toEqual([])
    expect(await api.organisation.search({ text: 'Möwe' })).toEqual([])
  })

  it('take no more than 2,000 rows, and none twice', async () => {
    const twice = row()
    await expect(api.offer.createMany({ ...newCommand(), caseId: inCase, rows: [twice, twice] })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    const many = Array.from({ length: 2001 }, () => row())
    await expect(api.offer.createMany({ ...newCommand(), caseId: inCase, rows: many })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(api.offer.createMany({ ...newCommand(), caseId: inCase, rows: [] })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('find the providers a table names: those of the case first', async () => {
    const elsewhere = await organisation('Kinderbrücke')
    const here = await organisation('Verein Brücke', 'Kinderbrücke')
    const ask = async (...names: string[]) => (await api.offer.providers({ caseId: inCase, names })).map((it) => it?.id ?? null)
    expect(await ask('kinderbrucke', 'Niemand')).toEqual([elsewhere, null])
    await create({ providerId: here })
    expect(await ask('KINDERBRÜCKE')).toEqual([here])
  })

  it('change together, only what is asked, in one step', async () => {
    const [a, b, c] = [await create({ district: 'Nord' }), await create({ district: 'Süd' }), await create()]
    const once = newCommand()
    const offers = [a, b].map(({ id, version }) => ({ id, version }))
    expect(await api.offer.updateMany({ ...once, caseId: inCase, offers, fields: { state: 'ended' } })).toEqual({ changed: 2 })
    expect((await stored()).map((it) => it.state).sort()).toEqual(['ended', 'ended', 'running'])
    await api.audit.undo({ ...newCommand(), undoes: once.commandId })
    expect((await stored()).map((it) => it.state)).toEqual(['running', 'running', 'running'])
    const none = await api.offer.updateMany({
      ...newCommand(),
      caseId: inCase,
      offers: [{ id: c.id, version: 1 }],
      fields: { district: '' },
    })
    expect(none).toEqual({ changed: 0 })
    const wrong = api.offer.updateMany({ ...newCommand(), caseId: inCase, offers: [{ id: c.id, version: 1 }], fields: { ageFrom: 80 } })
    await expect(wrong).rejects.toMatchObject(invalid({ 'fields.ageTo': 'end-before-start' }))
  })

  it('are copied to another district, without their links', async () => {
    const [a, b] = [await create({ name: 'A', district: 'Nord', places: 5 }), await create({ name: 'B' })]
    await api.offer.link({
      ...newCommand(),
      id: offerLinkId.parse(uuid()),
      caseId: inCase,
      offerAId: a.id,
      offerBId: b.id,
      strength: 'agreed',
    })
    const once = newCommand()
    const copies = [a, b].map(({ id }) => ({ id: newId(), from: id }))
    const made = await api.offer.copy({ ...once, caseId: inCase, copies, district: 'Süd' })
    expect(made.map((it) => [it.name, it.district, it.places, it.version])).toEqual([
      ['A', 'Süd', 5, 1],
      ['B', 'Süd', null, 1],
    ])
    expect((await api.offer.list({ caseId: inCase })).links).toHaveLength(1)
    await expect(api.offer.copy({ ...newCommand(), caseId: inCase, copies, district: 'Ost' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    await api.audit.undo({ ...newCommand(), undoes: once.commandId })
    expect(await stored()).toHaveLength(2)
  })

  it('are linked once in either direction, change strength, and come apart', async () => {
    const [a, b] = [await create(), await create()]
    const link = (offerAId: OfferId, offerBId: OfferId, strength: 'informal' | 'agreed') =>
      api.offer.link({ ...newCommand(), id: offerLinkId.parse(uuid()), caseId: inCase, offerAId, offerBId, strength })
    const first = await link(a.id, b.id, 'informal')
    expect(await link(b.id, a.id, 'agreed')).toEqual({ ...first, strength: 'agreed', version: 2 })
    await expect(link(a.id, a.id, 'agreed')).rejects.toMatchObject(invalid({ offerBId: 'same-twice' }))
    await expect(link(a.id, newId(), 'agreed')).rejects.toMatchObject(invalid({ offerBId: 'reference-unknown' }))
    await api.offer.unlink({ ...newCommand(), id: first.id, version: 2 })
    expect((await api.offer.list({ caseId: inCase })).links).toEqual([])
  })

  it('are removed with their links, and come back with them', async () => {
    const [a, b] = [await create({ name: 'A' }), await create({ name: 'B' })]
    await api.offer.link({
      ...newCommand(),
      id: offerLinkId.parse(uuid()),
      caseId: inCase,
      offerAId: a.id,
      offerBId: b.id,
      strength: 'agreed',
    })
    const once = newCommand()
    const seen = [{ id: a.id, version: 1 }]
    await update(b.id, 1, { places: 3 })
    expect(await api.offer.remove({ ...once, caseId: inCase, offers: seen })).toEqual({ removed: 1 })
    expect(await api.offer.list({ caseId: inCase })).toMatchObject({ offers: [{ id: b.id }], links: [] })
    await api.audit.undo({ ...newCommand(), undoes: once.commandId })
    expect(await api.offer.list({ caseId: inCase })).toMatchObject({
      offers: [{ id: a.id }, { id: b.id }],
      links: [{ strength: 'agreed' }],
    })
    await expect(api.offer.remove({ ...newCommand(), caseId: inCase, offers: [{ id: b.id, version: 1 }] })).rejects.toMatchObject({
      cause: { code: 'conflict' },
    })
  })

  it('are not for other offices, and not for another case', async () => {
    const { id } = await create()
    const other = server.as(await server.person('officeLead', 'BE'))
    await expect(other.offer.list({ caseId: inCase })).rejects.toMatchObject(notFound)
    await expect(other.offer.providers({ caseId: inCase, names: ['x'] })).rejects.toMatchObject(notFound)
    await expect(update(id, 1, { note: 'x' }, other)).rejects.toMatchObject(notFound)
    const elsewhere = await newCase()
    const offers = [{ id, version: 1 }]
    await expect(api.offer.updateMany({ ...newCommand(), caseId: elsewhere, offers, fields: { note: 'x' } })).rejects.toMatchObject(
      notFound,
    )
    await expect(api.offer.remove({ ...newCommand(), caseId: elsewhere, offers })).rejects.toMatchObject(notFound)
    const copies = [{ id: newId(), from: id }]
    await expect(api.offer.copy({ ...newCommand(), caseId: elsewhere, copies, district: 'x' })).rejects.toMatchObject(notFound)
    expect(await stored()).toMatchObject([{ id, note: '', version: 1 }])
  })
})
