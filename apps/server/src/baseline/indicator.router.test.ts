import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { IndicatorKey, IndicatorValueFields } from '@etappe/domain/baseline/indicator'
import { type CaseId, caseId, indicatorValueId, ownIndicatorId } from '@etappe/domain/kernel/id'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { asLine, hardTexts, unstorableTexts } from '../meetings/bad-text.fake.ts'
import { engines, ensureStarterRegister, newCommand, type TestServer, testServer } from '../testing.ts'
import { shownIndicators } from './indicator-shown.repo.ts'

const newId = () => indicatorValueId.parse(crypto.randomUUID())
const newOwnId = () => ownIndicatorId.parse(crypto.randomUUID())
type Fields = Partial<Omit<IndicatorValueFields, 'indicator' | 'year'>>
const own = { name: 'Kinder mit Schwimmkurs', unit: 'share' as const, unitText: '', note: '' }

describe.each(engines)('indicators on %s', (engine) => {
  let server: TestServer
  let api: ReturnType<TestServer['as']>
  let inCase: CaseId

  const newCase = async (municipalityKeys: string[] = []): Promise<{ id: CaseId; number: CaseNumber }> =>
    api.case.create({
      ...newCommand(),
      id: caseId.parse(crypto.randomUUID()),
      kind: municipalityKeys.length > 0 ? 'modelMunicipality' : 'network',
      officeCode: 'KI',
      fields: fakeCaseFields({ municipalityKeys: municipalityKeys as MunicipalityKey[] }),
      ownerId: null,
      facilitatorId: null,
      startedOn: '2026-06-01',
      quotaReason: 'x',
    })
  const record = (fields: Fields, at: { id?: ReturnType<typeof newId>; version?: number; indicator?: IndicatorKey; year?: number } = {}) =>
    api.indicator.record({
      ...newCommand(),
      caseId: inCase,
      values: [{ id: newId(), version: 0, indicator: 'births', year: 2025, ...at, fields }],
    })
  const list = () => api.indicator.list({ caseId: inCase })
  const refusedBy = (code: string, fields?: object) => ({ cause: { code, ...(fields && { details: { fields } }) } })

  beforeEach(async () => {
    server = await testServer({ engine })
    await ensureStarterRegister(server.database.write)
    api = server.as(await server.person('officeStaff', 'KI'))
    inCase = (await newCase(['01002000'])).id
  })
  afterEach(() => server.close())

  it('are recorded, corrected and cleared, and each step is undone', async () => {
    const { values } = await record({ value: 312, source: 'Melderegister' })
    const [value] = values
    if (!value) throw new Error('nothing was recorded')
    expect(value).toMatchObject({ state: 'measured', value: 312, base: null, suppressed: false, version: 1 })
    const correction = newCommand()
    const entry = { id: value.id, version: 1, indicator: value.indicator, year: value.year, fields: { state: 'notAvailable' as const } }
    await api.indicator.record({ ...correction, caseId: inCase, values: [entry] })
    expect((await list()).values).toMatchObject([{ state: 'notAvailable', value: null, source: 'Melderegister' }])
    await api.audit.undo({ ...newCommand(), undoes: correction.commandId })
    expect((await list()).values).toMatchObject([{ state: 'measured', value: 312 }])
    const clearing = newCommand()
    await api.indicator.clear({ ...clearing, id: value.id, version: 3 })
    expect((await list()).values).toEqual([])
    await api.audit.undo({ ...newCommand(), undoes: clearing.commandId })
    expect((await list()).values).toMatchObject([{ id: value.id, value: 312, source: 'Melderegister' }])
  })

  it('are written as a block in one step, all or none', async () => {
    const block = [2022, 2023, 2024].map((year) => ({
      id: newId(),
      version: 0,
      indicator: 'births' as const,
      year,
      fields: { value: year - 1700, source: 'Landesamt' },
    }))
    const paste = newCommand()
    await api.indicator.record({ ...paste, caseId: inCase, values: block })
    expect((await list()).values.map((it) => it.value)).toEqual([322, 323, 324])
    await api.audit.undo({ ...newCommand(), undoes: paste.commandId })
    expect((await list()).values).toEqual([])
    const broken = block.map((it, index) => (index === 2 ? { ...it, fields: { value: -1 } } : it))
    const refusal = refusedBy('invalid', { 'values.2.fields.value': 'out-of-range' })
    await expect(api.indicator.record({ ...newCommand(), caseId: inCase, values: broken })).rejects.toMatchObject(refusal)
    const twice = [block[0], { ...block[0], id: newId() }] as typeof block
    await expect(api.indicator.record({ ...newCommand(), caseId: inCase, values: twice })).rejects.toMatchObject(refusedBy('invalid'))
    expect((await list()).values).toEqual([])
  })

  it('merge what two people write, and ask about the same field', async () => {
    const { values } = await record({ value: 312 })
    const id = values[0]?.id ?? newId()
    await record({ value: 320 }, { id, version: 1 })
    expect((await record({ source: 'Landesamt' }, { id, version: 1 })).values).toMatchObject([{ value: 320, source: 'Landesamt' }])
    const clash = { cause: { code: 'conflict', details: { conflicts: [{ field: 'value', before: 312, theirs: 320, mine: 330 }] } } }
    await expect(record({ value: 330 }, { id, version: 1 })).rejects.toMatchObject(clash)
    // Two people begin the same year: who comes second saw nothing there.
    await expect(record({ value: 99 })).rejects.toMatchObject({ cause: { code: 'conflict' } })
    expect((await record({ value: 320, note: 'vorläufig' })).values).toMatchObject([{ id, value: 320, note: 'vorläufig' }])
    expect((await list()).values).toHaveLength(1)
  })

  it('do nothing twice, and bring back nothing that was cleared', async () => {
    const id = newId()
    await record({ value: 312 }, { id })
    expect((await record({ value: 312 }, { id })).values).toMatchObject([{ version: 1 }])
    await api.indicator.clear({ ...newCommand(), id, version: 1 })
    await expect(record({ value: 5 }, { id, version: 1 })).rejects.toMatchObject(refusedBy('not-found'))
    await expect(api.indicator.clear({ ...newCommand(), id, version: 1 })).rejects.toMatchObject(refusedBy('not-found'))
  })

  it('refuse what makes no sense, with the field that is wrong', async () => {
    await expect(record({ source: 'x' })).rejects.toMatchObject(refusedBy('invalid', { 'values.0.fields.value': 'required' }))
    await expect(record({ value: 1 }, { year: 2027 })).rejects.toMatchObject(refusedBy('invalid', { 'values.0.year': 'out-of-range' }))
    await expect(record({ value: 1000 }, { indicator: 'careRateUnder3' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const unknown = refusedBy('invalid', { 'values.0.indicator': 'reference-unknown' })
    await expect(record({ value: 1 }, { indicator: newOwnId() })).rejects.toMatchObject(unknown)
    for (const source of unstorableTexts) await expect(record({ value: 1, source })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect((await list()).values).toEqual([])
  })

  it('keep long, foreign and hostile text as it was written', async () => {
    let year = 2000
    for (const text of hardTexts) {
      const note = asLine(text, 200)
      expect((await record({ value: 1, note }, { year: (year += 1) })).values).toMatchObject([{ note }])
    }
  })

  it('offer the inhabitants of the register, once for each place, and nothing when it does not know them', async () => {
    const kiel = (await list()).population
    expect(kiel?.population).toBeGreaterThan(200_000)
    expect(kiel?.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    const [both, network] = [await newCase(['01002000', '01001000']), await newCase()]
    const together = (await api.indicator.list({ caseId: both.id })).population
    expect(together?.population).toBeGreaterThan((kiel?.population ?? 0) + 50_000)
    expect((await api.indicator.list({ caseId: network.id })).population).toBeNull()
    const unknown = { key: '01999999', name: 'Neu', kind: 'city', land: '01', kreisKey: '99999', kreisName: '', population: null }
    const rest = { areaKm2: null, postalCode: null, longitude: null, latitude: null, asOf: '2025-01-01', vanishedOn: null }
    await server.database.write
      .insertInto('municipality')
      .values({ ...unknown, ...rest } as never)
      .execute()
    const partly = await newCase(['01002000', '01999999'])
    expect((await api.indicator.list({ caseId: partly.id })).population).toBeNull()
  })

  it('may be the case’s own, which go with their values and come back with them', async () => {
    const id = newOwnId()
    await api.indicator.addOwn({ ...newCommand(), id, caseId: inCase, fields: own })
    await expect(
      api.indicator.addOwn({ ...newCommand(), id: newOwnId(), caseId: inCase, fields: { ...own, name: ' kinder mit SCHWIMMKURS' } }),
    ).rejects.toMatchObject(refusedBy('invalid', { 'fields.name': 'already-there' }))
    await record({ value: 40, base: 80 }, { indicator: id })
    await api.indicator.updateOwn({ ...newCommand(), id, version: 1, fields: { name: 'Schwimmkurse' } })
    const removal = newCommand()
    await api.indicator.removeOwn({ ...removal, id, version: 2 })
    expect(await list()).toMatchObject({ values: [], own: [] })
    await api.audit.undo({ ...newCommand(), undoes: removal.commandId })
    expect(await list()).toMatchObject({ values: [{ value: 40, base: 80 }], own: [{ name: 'Schwimmkurse' }] })
  })

  it('of the case’s own stay while a goal or a finding rests on them', async () => {
    const id = newOwnId()
    await api.indicator.addOwn({ ...newCommand(), id, caseId: inCase, fields: own })
    const finding = {
      id: crypto.randomUUID(),
      caseId: inCase,
      number: 1,
      kind: 'gap',
      pillar: null,
      text: 'x',
      weight: 1,
      source: '',
      votes: 0,
    }
    await server.database.write
      .insertInto('finding')
      .values({ ...finding, offerIds: '[]', cells: '[]', indicators: JSON.stringify([id]), version: 1 } as never)
      .execute()
    await expect(api.indicator.removeOwn({ ...newCommand(), id, version: 1 })).rejects.toMatchObject(refusedBy('in-use'))
  })

  it('are not for other offices', async () => {
    const { values } = await record({ value: 312 })
    const other = server.as(await server.person('officeLead', 'BE'))
    const notFound = refusedBy('not-found')
    await expect(other.indicator.list({ caseId: inCase })).rejects.toMatchObject(notFound)
    const entry = { id: newId(), version: 0, indicator: 'births' as const, year: 2024, fields: { value: 1 } }
    await expect(other.indicator.record({ ...newCommand(), caseId: inCase, values: [entry] })).rejects.toMatchObject(notFound)
    await expect(other.indicator.clear({ ...newCommand(), id: values[0]?.id ?? newId(), version: 1 })).rejects.toMatchObject(notFound)
    await expect(other.indicator.addOwn({ ...newCommand(), id: newOwnId(), caseId: inCase, fields: own })).rejects.toMatchObject(notFound)
  })

  it('are read by other nouns with the core ten first, in two statements', async () => {
    await record({ value: 31 }, { indicator: 'waitingList' })
    const shown = await shownIndicators(server.database.read, inCase)
    expect([shown.length, shown.at(-1)]).toMatchObject([11, { key: 'waitingList', latest: { year: 2025, value: 31 } }])
  })
})
