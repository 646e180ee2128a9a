import type { Actor } from '@etappe/domain/access/policy'
import type { IndicatorKey, IndicatorValueFields } from '@etappe/domain/baseline/indicator'
import { AppError } from '@etappe/domain/kernel/errors'
import { type CaseId, indicatorValueId, ownIndicatorId } from '@etappe/domain/kernel/id'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { loadMessages } from '@etappe/i18n'
import { formats } from '@etappe/i18n/format'
import readXlsxFile from 'read-excel-file/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { someOpening } from '../cases/case-opening.fake.ts'
import { findVisibleCase } from '../cases/case.repo.ts'
import { caseFiles } from '../http/case-files.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'
import { shownIndicators } from './indicator-shown.repo.ts'

const newId = () => indicatorValueId.parse(crypto.randomUUID())
type Fields = Partial<Omit<IndicatorValueFields, 'indicator' | 'year'>>

/** Figures that occur nowhere else, so that finding one in an answer is finding what must not be there. */
const secret = 61.7283
const secretAsShown = /61[.,]7/

describe.each(engines)('a share with a base under ten on %s', (engine) => {
  let server: TestServer
  let writer: Actor
  let api: ReturnType<TestServer['as']>
  let inCase: CaseId
  let number: CaseNumber

  const record = (
    fields: Fields,
    at: { id?: ReturnType<typeof newId>; version?: number; indicator?: IndicatorKey } = {},
    command = newCommand(),
  ) =>
    api.indicator.record({
      ...command,
      caseId: inCase,
      values: [{ id: newId(), version: 0, indicator: 'languageFindings', year: 2025, ...at, fields }],
    })
  const list = async () => (await api.indicator.list({ caseId: inCase })).values
  const stored = async () => server.database.read.selectFrom('indicatorValue').select(['value', 'base']).execute()
  const history = async () => JSON.stringify((await api.audit.ofCase({ caseId: inCase })).entries)
  /** Every answer there is about the case, and every file. */
  const everything = async (): Promise<string> => {
    const record = await findVisibleCase(server.database.read, { all: true, offices: [], assignedTo: null, today: writer.today }, number)
    if (!record) throw new Error('no case')
    const about = { services: server.services, db: server.database.read, actor: writer, today: writer.today, record, locale: 'de' as const }
    const words = { messages: await loadMessages('de'), formats: formats('de'), query: {} }
    const csv = await caseFiles['indicators.csv']?.({ ...about, ...words })
    const workbook = await caseFiles['indicators.xlsx']?.({ ...about, ...words })
    const sheets = await readXlsxFile(Buffer.from(workbook?.bytes ?? []))
    const answers = [await list(), await shownIndicators(server.database.read, inCase), await api.report.today({}), await history(), sheets]
    return [...answers.map((it) => JSON.stringify(it)), new TextDecoder().decode(csv?.bytes)].join('\n')
  }

  beforeEach(async () => {
    server = await testServer({ engine })
    writer = await server.person('officeStaff', 'KI')
    api = server.as(writer)
    const made = await api.case.create(someOpening({ ownerId: writer.userId }))
    inCase = made.id
    number = made.number
  })
  afterEach(() => server.close())

  it('is stored, and neither it nor its base is in any answer, its own and the repeated one included', async () => {
    const command = newCommand()
    const at = { id: newId() }
    const answer = await record({ value: secret, base: 8, source: 'Gesundheitsamt' }, at, command)
    expect(answer.values).toMatchObject([{ value: null, base: null, suppressed: true, source: 'Gesundheitsamt' }])
    expect(await record({ value: secret, base: 8, source: 'Gesundheitsamt' }, at, command)).toEqual(answer)
    expect(await stored()).toEqual([{ value: secret, base: 8 }])
    const kept = await server.database.read.selectFrom('command').select('result').execute()
    expect(JSON.stringify(kept)).not.toMatch(secretAsShown)
    const said = await everything()
    expect(said.match(/Gesundheitsamt/g)?.length).toBeGreaterThan(4)
    expect(said.match(/wird nicht gezeigt \(Basis unter 10\)/g)).toHaveLength(3)
    expect(said).not.toMatch(secretAsShown)
    expect(said).not.toMatch(/"base":\{?("from":null,"to":)?8/)
  })

  it('is in no history before or after, also from the time its base was thought to be larger', async () => {
    const { values } = await record({ value: secret, base: 12 })
    expect(await history()).toMatch(secretAsShown)
    const id = values[0]?.id ?? newId()
    await record({ base: 8 }, { id, version: 1 })
    expect(await everything()).not.toMatch(secretAsShown)
    await record({ value: 50.5, base: 80 }, { id, version: 2 })
    expect((await list())[0]).toMatchObject({ value: 50.5, base: 80, suppressed: false })
    expect(await everything()).not.toMatch(secretAsShown)
    await api.indicator.clear({ ...newCommand(), id, version: 3 })
    await record({ value: 33.3, base: 30 })
    expect(await everything()).not.toMatch(secretAsShown)
  })

  it('is not told by another record of the same year that went before it', async () => {
    const { values } = await record({ value: secret, base: 30 })
    await api.indicator.clear({ ...newCommand(), id: values[0]?.id ?? newId(), version: 1 })
    await record({ value: 20, base: 5 })
    expect(await everything()).not.toMatch(secretAsShown)
  })

  it('comes back exactly with an undo, and is still not shown', async () => {
    const { values } = await record({ value: secret, base: 8 })
    const id = values[0]?.id ?? newId()
    const clearing = newCommand()
    await api.indicator.clear({ ...clearing, id, version: 1 })
    const undone = await api.audit.undo({ ...newCommand(), undoes: clearing.commandId })
    expect(await stored()).toEqual([{ value: secret, base: 8 }])
    expect(JSON.stringify(undone) + (await everything())).not.toMatch(secretAsShown)
    const correction = newCommand()
    await record({ value: 50, base: 7 }, { id, version: 3 }, correction)
    await api.audit.undo({ ...newCommand(), undoes: correction.commandId })
    expect(await stored()).toEqual([{ value: secret, base: 8 }])
    expect(await everything()).not.toMatch(secretAsShown)
  })

  it('is not in a conflict of two people', async () => {
    const { values } = await record({ value: secret, base: 8 })
    const id = values[0]?.id ?? newId()
    await record({ value: 62, base: 9 }, { id, version: 1 })
    const refused = await record({ value: 70, base: 6 }, { id, version: 1 }).catch((error: unknown) => error)
    const cause = refused instanceof Error ? refused.cause : null
    expect(cause).toBeInstanceOf(AppError)
    const withheld = { withheld: 'small-number' }
    expect((cause as AppError).details.conflicts).toMatchObject([
      { field: 'value', before: withheld, theirs: withheld, mine: 70 },
      { field: 'base', before: withheld, theirs: withheld, mine: 6 },
    ])
    expect(JSON.stringify((cause as AppError).details)).not.toMatch(secretAsShown)
  })

  it('is unveiled by nobody who does not know it: with another base the value has to be given again', async () => {
    const { values } = await record({ value: secret, base: 8 })
    const id = values[0]?.id ?? newId()
    const again = { cause: { code: 'invalid', details: { fields: { 'values.0.fields.value': 'required' } } } }
    await expect(record({ base: 80 }, { id, version: 1 })).rejects.toMatchObject(again)
    await expect(record({ base: null }, { id, version: 1 })).rejects.toMatchObject(again)
    await record({ base: 7, note: 'vorläufig' }, { id, version: 1 })
    expect(await stored()).toEqual([{ value: secret, base: 7 }])
  })

  it('of an own indicator is not unveiled by another unit', async () => {
    const own = ownIndicatorId.parse(crypto.randomUUID())
    const fields = { name: 'Kinder mit Schwimmkurs', unit: 'share' as const, unitText: '', note: '' }
    await api.indicator.addOwn({ ...newCommand(), id: own, caseId: inCase, fields })
    await record({ value: secret, base: 8 }, { indicator: own })
    const refused = { cause: { code: 'invalid', details: { fields: { 'fields.unit': 'not-a-choice' } } } }
    await expect(api.indicator.updateOwn({ ...newCommand(), id: own, version: 1, fields: { unit: 'count' } })).rejects.toMatchObject(
      refused,
    )
    await api.indicator.removeOwn({ ...newCommand(), id: own, version: 1 })
    expect(await everything()).not.toMatch(secretAsShown)
  })

  it('is not in what a live connection tells', async () => {
    await record({ value: secret, base: 8 })
    const changes = await api.live.changes({ lastEventId: '0' })
    for await (const change of changes) {
      expect(JSON.stringify(change)).not.toMatch(secretAsShown)
      if (JSON.stringify(change).includes('indicatorValue')) break
    }
  })
})
