import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { CaseFields } from '@etappe/domain/cases/case'
import type { Day } from '@etappe/domain/kernel/day'
import { type CaseId, caseId, goalId, measureId, meetingId, offerId, releaseId } from '@etappe/domain/kernel/id'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import { type ReleasePart, releaseParts } from '@etappe/domain/plan/release'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { goalTable } from '../plan/goal.table.ts'
import { meetingFields } from '../access/sample-fields.fake.ts'
import { offerTable } from '../baseline/offer.table.ts'
import { engines, ensureStarterRegister, newCommand, type TestServer, testServer } from '../testing.ts'
import { measureTable } from './measure.table.ts'

type Api = ReturnType<TestServer['as']>
const berlinKey = '11000000' as MunicipalityKey

describe.each(engines)('similar cases on %s', (engine) => {
  let server: TestServer
  /** Kiel looks; Berlin releases. */
  let looking: Api
  let berlin: Api
  let mine: CaseId

  const newCase = async (
    api: Api,
    officeCode: string,
    fields: Partial<CaseFields> = {},
    kind: 'network' | 'modelMunicipality' = 'network',
  ) =>
    api.case.create({
      ...newCommand(),
      id: caseId.parse(crypto.randomUUID()),
      kind,
      officeCode,
      fields: fakeCaseFields(fields),
      ownerId: null,
      facilitatorId: null,
      startedOn: '2026-06-01',
      quotaReason: 'x',
    })
  const insert = (noun: 'goal' | 'measure' | 'offer', row: object) =>
    server.database.write
      .insertInto(noun)
      .values(row as never)
      .execute()
  const addGoal = async (of: CaseId, title: string, pillar: 'education' | 'health' | null = 'education') => {
    const id = goalId.parse(crypto.randomUUID())
    const figures = { indicator: 'births' as const, indicatorText: 'GEHEIM Maß', unit: 'GEHEIM', startValue: 4711.25, targetValue: 4712.25 }
    const dates = { startOn: null, targetOn: null, ageBand: null, findingIds: [], priority: 1, position: 1, number: 1 }
    const rating = { rating: 'mostly' as const, ratingReason: 'Weil die Kitas mitzogen', ratedOn: null }
    await insert('goal', goalTable.encode({ id, caseId: of, title, text: '', pillar, ...figures, ...dates, ...rating, version: 1 }))
    return id
  }
  const addMeasure = async (of: CaseId, goal: Awaited<ReturnType<typeof addGoal>>, title: string) => {
    const plan = { responsibleId: null, partnerIds: [], startsOn: '2026-01-01' as Day, endsOn: null, dependsOnIds: [], doneOn: null }
    const cost = { costState: 'amount' as const, costEuro: 998_877, funding: 'GEHEIM Topf' }
    const id = measureId.parse(crypto.randomUUID())
    const rest = { text: '', state: 'postponed' as const, deviationReason: 'Stelle war frei', number: 1, position: 1, version: 1 }
    await insert('measure', measureTable.encode({ id, caseId: of, goalId: goal, title, ...plan, ...cost, ...rest }))
  }
  const addOffer = (of: CaseId, name: string) =>
    insert(
      'offer',
      offerTable.encode({
        id: offerId.parse(crypto.randomUUID()),
        caseId: of,
        name,
        providerId: null,
        pillars: ['health'],
        level: 'universal',
        ageFrom: 0,
        ageTo: 35,
        addressees: 'GEHEIM Zielgruppe',
        access: 'GEHEIM Zugang',
        cost: 'free',
        places: 12,
        district: 'GEHEIM Ort',
        fundingEnd: null,
        fit: 3,
        state: 'running',
        note: 'GEHEIM Notiz',
        version: 1,
      }),
    )
  const release = (api: Api, of: CaseId, parts: ReleasePart[], experience = 'Früh reden hilft.') =>
    api.release.change({ ...newCommand(), id: releaseId.parse(crypto.randomUUID()), caseId: of, version: 0, fields: { parts, experience } })

  beforeEach(async () => {
    server = await testServer({ engine, countQueries: true })
    await ensureStarterRegister(server.database.write)
    looking = server.as(await server.person('officeStaff', 'KI'))
    berlin = server.as(await server.person('officeStaff', 'BE'))
    mine = (await newCase(looking, 'KI', { name: 'Meiner', topics: ['language', 'parents'] })).id
    await addGoal(mine, 'Mehr vorlesen')
  })
  afterEach(() => server.close())

  it('are found in other offices, with whom to ask and why they are alike, the most alike first', async () => {
    const near = await newCase(berlin, 'BE', { name: 'Nah', topics: ['language', 'parents', 'staff'] })
    await addGoal(near.id, 'Sprache im Alltag')
    const far = await newCase(berlin, 'BE', { name: 'Fern', topics: ['poverty'] })
    await release(berlin, far.id, ['experience'])
    await release(berlin, near.id, ['goals'])
    await release(looking, mine, ['goals'])
    const { rows, total, next } = await looking.similar.search({ caseId: mine })
    expect([rows.map((it) => it.name), total, next]).toEqual([['Nah', 'Fern'], 2, null])
    expect(rows[0]).toMatchObject({
      number: null,
      office: { city: 'Berlin' },
      likeness: { topics: ['language', 'parents'], isSameKind: true, pillars: ['education'] },
      goals: [{ title: 'Sprache im Alltag', rating: 'mostly', ratingReason: 'Weil die Kitas mitzogen' }],
      measures: null,
      offers: null,
      experience: null,
    })
    expect(rows[1]).toMatchObject({ goals: null, experience: 'Früh reden hilft.', likeness: { topics: [] } })
    // Without a case to compare with: all, also those of the own office, which may be opened.
    const all = await looking.similar.search({})
    expect(all.rows.map((it) => [it.name, it.number !== null, it.likeness])).toEqual([
      ['Fern', false, null],
      ['Meiner', true, null],
      ['Nah', false, null],
    ])
  })

  it('tell nothing that was not released, wherever it stands', async () => {
    const secret: Partial<CaseFields> = {
      name: 'Offen',
      concern: 'GEHEIM Anliegen',
      contactName: 'GEHEIM Person',
      contactFunction: 'GEHEIM Amt',
      contactEmail: 'geheim@example.org',
      contactPhone: 'GEHEIM 0431',
      note: 'GEHEIM Notiz',
      topics: ['language'],
    }
    const other = await newCase(berlin, 'BE', secret)
    const goal = await addGoal(other.id, 'ZIEL Vorlesen')
    await addMeasure(other.id, goal, 'MASSNAHME Lesepatinnen')
    await addOffer(other.id, 'ANGEBOT Hebammenhilfe')
    const meeting = { ...meetingFields, notes: 'GEHEIM Protokoll' }
    await berlin.meeting.create({ ...newCommand(), id: meetingId.parse(crypto.randomUUID()), caseId: other.id, fields: meeting })
    const words: Record<ReleasePart, string> = { goals: 'ZIEL', measures: 'MASSNAHME', offers: 'ANGEBOT', experience: 'ERFAHRUNG' }
    const unreleased = await newCase(berlin, 'BE', { ...secret, name: 'GEHEIM Verborgen' })
    await addGoal(unreleased.id, 'GEHEIM Ziel')
    let version = 0
    const id = releaseId.parse(crypto.randomUUID())
    for (const parts of [...releaseParts.map((it) => [it]), [...releaseParts]]) {
      const fields = { parts, experience: 'ERFAHRUNG' }
      version = (await berlin.release.change({ ...newCommand(), id, caseId: other.id, version, fields })).version
      const said = JSON.stringify(await looking.similar.search({ caseId: mine }))
      for (const part of releaseParts) expect([part, said.includes(words[part])]).toEqual([part, parts.includes(part)])
      expect(said).not.toMatch(/GEHEIM|geheim@|4711|4712|998.?877|BE-N-/)
      expect(said).not.toContain(other.id)
    }
    await berlin.release.change({ ...newCommand(), id, caseId: other.id, version, fields: { parts: [] } })
    expect(await looking.similar.search({})).toMatchObject({ rows: [], total: 0 })
  })

  it('are not found by what was not released', async () => {
    const other = await newCase(berlin, 'BE', { name: 'Andere' })
    const goal = await addGoal(other.id, 'Übergänge gestalten', 'health')
    await addMeasure(other.id, goal, 'Größere Räume')
    await release(berlin, other.id, ['measures'])
    const found = async (filters: object) => (await looking.similar.search(filters)).rows.map((it) => it.name)
    expect(await found({ pillar: 'health' })).toEqual([])
    expect(await found({ text: 'Übergänge' })).toEqual([])
    expect(await found({ text: 'groessere raeume' })).toEqual(['Andere'])
    expect(await found({ text: 'RÄUME' })).toEqual(['Andere'])
    expect(await found({ text: 'raume gro' })).toEqual(['Andere'])
    expect(await found({ text: 'Räume Garten' })).toEqual([])
    expect(await found({ text: '%' })).toEqual(['Andere'])
  })

  it('are narrowed by topic, kind, pillar of goals and offers, and how many people live there', async () => {
    const town = await newCase(berlin, 'BE', { name: 'Stadt', topics: ['staff'], municipalityKeys: [berlinKey] }, 'modelMunicipality')
    await addOffer(town.id, 'Hebammenhilfe')
    await release(berlin, town.id, ['offers'])
    const network = await newCase(berlin, 'BE', { name: 'Netz', topics: ['poverty'] })
    await addGoal(network.id, 'Alle', null)
    await release(berlin, network.id, ['goals'])
    const found = async (filters: object) => (await looking.similar.search(filters)).rows.map((it) => it.name)
    expect(await found({ topic: 'staff' })).toEqual(['Stadt'])
    expect(await found({ kind: 'network' })).toEqual(['Netz'])
    expect(await found({ pillar: 'health' })).toEqual(['Netz', 'Stadt'])
    expect(await found({ pillar: 'education' })).toEqual(['Netz'])
    expect(await found({ sizeClass: 'over100k' })).toEqual(['Stadt'])
    expect((await looking.similar.search({ topic: 'staff' })).rows[0]).toMatchObject({
      placeName: 'Berlin',
      sizeClass: 'over100k',
    })
  })

  it('come in pages, in the same few statements however many there are', async () => {
    for (let n = 0; n < 5; n += 1) {
      const it = await newCase(berlin, 'BE', { name: `Fall ${n}` })
      await addGoal(it.id, `Ziel ${n}`)
      await release(berlin, it.id, [...releaseParts])
    }
    server.takeQueries()
    const first = await looking.similar.search({ caseId: mine, limit: 2 })
    const few = server.takeQueries().length
    const rest = await looking.similar.search({ caseId: mine, limit: 10, cursor: first.next })
    expect([few, server.takeQueries().length]).toEqual([few, few])
    expect([...first.rows, ...rest.rows].map((it) => it.name)).toEqual(['Fall 0', 'Fall 1', 'Fall 2', 'Fall 3', 'Fall 4'])
    expect([first.total, rest.next]).toEqual([5, null])
    expect((await looking.similar.search({ cursor: 'gibt-es-nicht', limit: 1 })).rows[0]?.name).toBe('Fall 0')
  })

  it('are released by the office, changed with a merge, withdrawn after the end, and undone', async () => {
    const made = await release(looking, mine, ['experience', 'goals'], 'Erst so')
    expect(made).toMatchObject({ parts: ['goals', 'experience'], releasedOn: '2026-11-24', version: 1 })
    const edit = (version: number, fields: object) =>
      looking.release.change({ ...newCommand(), id: made.id, caseId: mine, version, fields })
    await edit(1, { experience: 'Dann so' })
    expect(await edit(1, { parts: ['goals'] })).toMatchObject({ parts: ['goals'], experience: 'Dann so' })
    await expect(edit(1, { experience: 'Oder so' })).rejects.toMatchObject({ cause: { code: 'conflict' } })
    await looking.case.discontinue({ ...newCommand(), id: mine, on: '2026-11-24', reasonCode: 'staff', reason: 'x' })
    expect((await berlin.similar.search({})).rows).toMatchObject([{ name: 'Meiner', lifecycle: 'discontinued' }])
    const withdrawal = newCommand()
    await looking.release.change({ ...withdrawal, id: made.id, caseId: mine, version: 3, fields: { parts: [] } })
    expect((await berlin.similar.search({})).total).toBe(0)
    await looking.audit.undo({ ...newCommand(), undoes: withdrawal.commandId })
    expect((await berlin.similar.search({})).total).toBe(1)
  })

  it('are previewed whole by those who see the case, and released by nobody else', async () => {
    expect(await looking.release.get({ caseId: mine })).toMatchObject({ release: null, preview: { goals: [{ title: 'Mehr vorlesen' }] } })
    const notFound = { cause: { code: 'not-found' } }
    await expect(berlin.release.get({ caseId: mine })).rejects.toMatchObject(notFound)
    await expect(release(berlin, mine, ['goals'])).rejects.toMatchObject(notFound)
    await expect(berlin.similar.search({ caseId: mine })).rejects.toMatchObject(notFound)
    const facilitator = server.as(await server.person('facilitator'))
    expect((await facilitator.similar.search({})).total).toBe(0)
    await expect(release(facilitator, mine, ['goals'])).rejects.toMatchObject({ cause: { code: 'forbidden' } })
  })
})
