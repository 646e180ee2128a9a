import { fakeFindingFields } from '@etappe/domain/baseline/finding.fake'
import type { ReportSection } from '@etappe/domain/baseline/situation-report'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { Day } from '@etappe/domain/kernel/day'
import { type CaseId, findingId, indicatorValueId, meetingId, type SituationReportId, situationReportId } from '@etappe/domain/kernel/id'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { someOpening } from '../cases/case-opening.fake.ts'
import { engines, newCommand, type TestServer, testServer, testToday } from '../testing.ts'

const newId = () => situationReportId.parse(crypto.randomUUID())

describe.each(engines)('the situation analysis on %s', (engine) => {
  let server: TestServer
  let api: ReturnType<TestServer['as']>
  let colleague: ReturnType<TestServer['as']>
  let inCase: CaseId

  const newCase = async (): Promise<{ id: CaseId; number: CaseNumber }> => api.case.create(someOpening())
  const start = (id = newId()) => api.situationReport.start({ ...newCommand(), id, caseId: inCase })
  const write = (at: { id: SituationReportId; version: number }, section: ReportSection, text: string, by = api) =>
    by.situationReport.write({ ...newCommand(), ...at, section, text })
  const finish = (id: SituationReportId, version: number) => api.situationReport.advance({ ...newCommand(), id, version, to: 'final' })
  const get = (id: SituationReportId) => api.situationReport.get({ id })
  const addFinding = (text: string) =>
    api.finding.create({
      ...newCommand(),
      id: findingId.parse(crypto.randomUUID()),
      caseId: inCase,
      fields: fakeFindingFields({ text, kind: 'need' }),
    })

  beforeEach(async () => {
    server = await testServer({ engine })
    api = server.as(await server.person('officeStaff', 'KI', 'Änne Möwe'))
    colleague = server.as(await server.person('officeLead', 'KI', 'Jörg Deich'))
    inCase = (await newCase()).id
  })
  afterEach(() => server.close())

  it('keeps written texts while its figures stay fresh', async () => {
    const { id } = await start()
    await write({ id, version: 1 }, 'needs', 'Zuerst die Sprache.')
    expect((await get(id)).facts.findings).toEqual([])
    await addFinding('Es fehlt eine Anlaufstelle.')
    const { report, facts } = await get(id)
    expect(facts.findings).toMatchObject([{ text: 'Es fehlt eine Anlaufstelle.', kind: 'need' }])
    expect(report.blocks).toEqual([{ section: 'needs', text: 'Zuerst die Sprache.' }])
    expect(await api.situationReport.list({ caseId: inCase })).toMatchObject([
      { number: 1, state: 'draft', written: ['needs'], authorName: 'Änne Möwe' },
    ])
  })

  it('freezes its figures when it becomes final, and nothing changes it from then on', async () => {
    const { id } = await start()
    await write({ id, version: 1 }, 'needs', 'Text')
    await addFinding('damals')
    const final = newCommand()
    const { version } = await api.situationReport.advance({ ...final, id, version: 2, to: 'final' })
    const before = await get(id)
    await addFinding('später')
    server.clock.set(new Date('2027-03-01T11:00:00.000Z'))
    expect(await get(id)).toEqual(before)
    expect(before.facts).toMatchObject({ on: testToday, findings: [{ text: 'damals' }] })
    const isFinal = { cause: { code: 'report-final' } }
    await expect(write({ id, version }, 'needs', 'anders')).rejects.toMatchObject(isFinal)
    await expect(api.situationReport.advance({ ...newCommand(), id, version, to: 'draft' })).rejects.toMatchObject(isFinal)
    await expect(api.situationReport.remove({ ...newCommand(), id, version })).rejects.toMatchObject(isFinal)
    await expect(api.audit.undo({ ...newCommand(), undoes: final.commandId })).rejects.toMatchObject(isFinal)
    expect(await get(id)).toEqual(before)
  })

  it('begins a new version with the texts of the last one, once that is final', async () => {
    const { id } = await start()
    await write({ id, version: 1 }, 'outlook', 'Weiter so.')
    await expect(start()).rejects.toMatchObject({ cause: { code: 'report-not-final' } })
    await finish(id, 2)
    const next = await start()
    expect(next).toMatchObject({ number: 2, state: 'draft', blocks: [{ section: 'outlook', text: 'Weiter so.' }] })
    expect((await get(next.id)).changed).toEqual([])
    await write({ id: next.id, version: 1 }, 'outlook', 'Anders weiter.')
    await write({ id: next.id, version: 2 }, 'offers', 'Neu.')
    expect(await get(next.id)).toMatchObject({ changed: ['offers', 'outlook'], before: { number: 1 } })
    expect((await get(id)).report.blocks).toEqual([{ section: 'outlook', text: 'Weiter so.' }])
  })

  it('lets two people write on different sections at once, and asks when it is the same', async () => {
    const { id } = await start()
    await write({ id, version: 1 }, 'offers', 'von mir')
    await write({ id, version: 1 }, 'needs', 'von ihm', colleague)
    expect(await write({ id, version: 1 }, 'findings', 'noch von mir')).toMatchObject({
      version: 4,
      blocks: [
        { section: 'offers', text: 'von mir' },
        { section: 'findings', text: 'noch von mir' },
        { section: 'needs', text: 'von ihm' },
      ],
    })
    const refused = write({ id, version: 1 }, 'needs', 'auch von mir')
    await expect(refused).rejects.toMatchObject({
      cause: {
        code: 'conflict',
        details: { conflicts: [{ field: 'needs', before: '', theirs: 'von ihm', mine: 'auch von mir', by: 'Jörg Deich' }] },
      },
    })
    expect((await write({ id, version: 1 }, 'needs', 'von ihm')).version).toBe(4)
    expect((await write({ id, version: 4 }, 'needs', 'von uns')).version).toBe(5)
  })

  it('writes nothing twice, and a cleared text is gone', async () => {
    const { id } = await start()
    const command = newCommand()
    const writing = { ...command, id, version: 1, section: 'offers' as const, text: 'Text' }
    expect(await api.situationReport.write(writing)).toEqual(await api.situationReport.write(writing))
    expect((await write({ id, version: 2 }, 'offers', '  \n')).blocks).toEqual([])
    expect(await start(id)).toMatchObject({ id, version: 3 })
    const list = await api.situationReport.list({ caseId: inCase })
    expect(list.map((it) => it.version)).toEqual([3])
  })

  it('takes back a written text, unless somebody has written since', async () => {
    const { id } = await start()
    const first = newCommand()
    await api.situationReport.write({ ...first, id, version: 1, section: 'offers', text: 'eins' })
    await api.audit.undo({ ...newCommand(), undoes: first.commandId })
    expect((await get(id)).report.blocks).toEqual([])
  })

  it('is approved by a body on a day, only when final, and that can be corrected and taken back', async () => {
    const { id } = await start()
    const fields = { approvedBy: 'Steuerungsgruppe', approvedOn: testToday, approvalMeetingId: null }
    const approve = (over: Partial<typeof fields> | { approvalMeetingId: ReturnType<typeof meetingId.parse> }, version: number) =>
      api.situationReport.approve({ ...newCommand(), id, version, fields: { ...fields, ...over } })
    await expect(approve({}, 1)).rejects.toMatchObject({ cause: { code: 'report-not-final' } })
    await finish(id, 1)
    const problem = (field: string, it: string) => ({ cause: { code: 'invalid', details: { fields: { [`fields.${field}`]: it } } } })
    await expect(approve({ approvedOn: '2026-11-25' as Day }, 2)).rejects.toMatchObject(problem('approvedOn', 'in-the-future'))
    await expect(approve({ approvalMeetingId: meetingId.parse(crypto.randomUUID()) }, 2)).rejects.toMatchObject(
      problem('approvalMeetingId', 'reference-unknown'),
    )
    await expect(approve({ approvedBy: ' ' }, 2)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    const command = newCommand()
    expect(await api.situationReport.approve({ ...command, id, version: 2, fields })).toMatchObject({ ...fields, state: 'final' })
    await api.audit.undo({ ...newCommand(), undoes: command.commandId })
    expect((await get(id)).report).toMatchObject({ approvedBy: '', approvedOn: null, state: 'final' })
  })

  it('goes from draft to working version and back; only a draft can be deleted', async () => {
    const { id } = await start()
    await api.situationReport.advance({ ...newCommand(), id, version: 1, to: 'working' })
    await expect(api.situationReport.remove({ ...newCommand(), id, version: 2 })).rejects.toMatchObject({ cause: { code: 'in-use' } })
    await expect(api.situationReport.advance({ ...newCommand(), id, version: 1, to: 'draft' })).rejects.toMatchObject({
      cause: { code: 'conflict' },
    })
    await api.situationReport.advance({ ...newCommand(), id, version: 2, to: 'draft' })
    const removal = newCommand()
    await api.situationReport.remove({ ...removal, id, version: 3 })
    expect(await api.situationReport.list({ caseId: inCase })).toEqual([])
    await api.audit.undo({ ...newCommand(), undoes: removal.commandId })
    expect(await api.situationReport.list({ caseId: inCase })).toMatchObject([{ id, number: 1, state: 'draft' }])
  })

  it('tells no share with a base under ten, neither fresh nor frozen, nor of a base corrected later', async () => {
    const id = indicatorValueId.parse(crypto.randomUUID())
    const record = (version: number, fields: { value?: number; base: number }) =>
      api.indicator.record({
        ...newCommand(),
        caseId: inCase,
        values: [{ id, version, indicator: 'languageFindings', year: 2025, fields }],
      })
    await record(0, { value: 61.7283, base: 40 })
    const report = await start()
    expect(JSON.stringify(await get(report.id))).toContain('61.7283')
    await finish(report.id, 1)
    await record(1, { base: 8 })
    const [answer, history] = [await get(report.id), await api.audit.ofCase({ caseId: inCase })]
    expect(answer.facts.indicators.find((it) => it.key === 'languageFindings')?.latest).toMatchObject({ value: null, suppressed: true })
    expect(JSON.stringify([answer, history])).not.toContain('61.7283')
  })

  it('is not for other offices', async () => {
    const { id } = await start()
    const other = server.as(await server.person('officeLead', 'BE'))
    const notFound = { cause: { code: 'not-found' } }
    await expect(other.situationReport.list({ caseId: inCase })).rejects.toMatchObject(notFound)
    await expect(other.situationReport.get({ id })).rejects.toMatchObject(notFound)
    await expect(write({ id, version: 1 }, 'offers', 'x', other)).rejects.toMatchObject(notFound)
    await expect(other.situationReport.start({ ...newCommand(), id: newId(), caseId: inCase })).rejects.toMatchObject(notFound)
  })

  it('refuses a text of 20,001 characters and sections there are not', async () => {
    const { id } = await start()
    await expect(write({ id, version: 1 }, 'offers', 'x'.repeat(20_001))).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(write({ id, version: 1 }, 'anything' as ReportSection, 'x')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(write({ id, version: 7 }, 'offers', 'x')).rejects.toMatchObject({ cause: { code: 'invalid' } })
    expect((await get(id)).report).toMatchObject({ version: 1, blocks: [] })
  })
})
