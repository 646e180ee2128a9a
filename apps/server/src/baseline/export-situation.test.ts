import { fakeFindingFields } from '@etappe/domain/baseline/finding.fake'
import { fakeCaseFields } from '@etappe/domain/cases/case.fake'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { Actor } from '@etappe/domain/access/policy'
import { type CaseId, findingId, indicatorValueId, situationReportId } from '@etappe/domain/kernel/id'
import type { Locale } from '@etappe/i18n'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { someOpening } from '../cases/case-opening.fake.ts'
import { fileOfCase } from '../http/case-file.fake.ts'
import { readPdf } from '../pdf/pdf-structure.fake.ts'
import { engines, newCommand, type TestServer, testServer } from '../testing.ts'

describe.each(engines)('the situation analysis as PDF on %s', (engine) => {
  let server: TestServer
  let writer: Actor
  let api: ReturnType<TestServer['as']>
  let inCase: CaseId
  let number: CaseNumber

  const file = (query: Readonly<Record<string, string>> = {}, locale: Locale = 'de') =>
    fileOfCase(server, writer, { number, name: 'situation-report.pdf', query, locale })
  const read = async (query: Readonly<Record<string, string>> = {}, locale: Locale = 'de') => readPdf((await file(query, locale)).bytes)
  const begin = () => api.situationReport.start({ ...newCommand(), id: situationReportId.parse(crypto.randomUUID()), caseId: inCase })
  const addNeed = (text: string) =>
    api.finding.create({
      ...newCommand(),
      id: findingId.parse(crypto.randomUUID()),
      caseId: inCase,
      fields: fakeFindingFields({ text, kind: 'need' }),
    })

  beforeEach(async () => {
    server = await testServer({ engine })
    writer = await server.person('officeStaff', 'KI')
    api = server.as(writer)
    const made = await api.case.create(someOpening({ fields: fakeCaseFields({ name: 'Sprachbrücken Nord' }) }))
    inCase = made.id
    number = made.number
  })
  afterEach(() => server.close())

  it('is tagged and holds texts, figures, matrix and tables with headings, all sections in their order', async () => {
    const { id } = await begin()
    await addNeed('Es fehlt eine Anlaufstelle.')
    await api.situationReport.write({ ...newCommand(), id, version: 1, section: 'needs', text: 'Zuerst *die* #Anlaufstelle.\n\n- eins' })
    expect((await file()).name).toBe(`${number} Situationsanalyse 1.pdf`)
    const pdf = await read()
    expect(pdf).toMatchObject({
      title: 'Situationsanalyse',
      language: 'de',
      isTagged: true,
      showsTitle: true,
      isUniversal: true,
      headlessTables: 0,
      figuresWithoutText: 0,
    })
    expect(pdf.roles.filter((it) => it === 'H2')).toHaveLength(10)
    for (const text of [
      number,
      'Sprachbrücken Nord',
      'Es fehlt eine Anlaufstelle.',
      'Zuerst *die* #Anlaufstelle.',
      'Lücke',
      'Fassung 1, Entwurf',
    ])
      expect(pdf.text).toContain(text)
    expect(pdf.text.indexOf('Kennzahlen')).toBeLessThan(pdf.text.indexOf('Ausblick'))
  })

  it('gives an old version with the figures of its day, and the newest when none is asked for', async () => {
    await addNeed('damals')
    const { id } = await begin()
    await api.situationReport.advance({ ...newCommand(), id, version: 1, to: 'final' })
    await addNeed('später')
    await begin()
    const [old, newest] = [await read({ version: '1' }), await read()]
    expect(old.text).toContain('Fassung 1, endgültig')
    expect(old.text).not.toContain('später')
    expect(newest.text).toContain('Fassung 2, Entwurf')
    expect(newest.text).toContain('später')
  })

  it('is complete in English', async () => {
    await begin()
    const pdf = await read({}, 'en')
    expect(pdf).toMatchObject({ title: 'Situation analysis', language: 'en' })
    expect(pdf.text).toContain('No findings are recorded yet.')
    expect(pdf.text).not.toMatch(/Angebot|Befund|Seite/)
  })

  it('says that there is none of a version that does not exist', async () => {
    await expect(file()).rejects.toMatchObject({ code: 'not-found' })
    await begin()
    for (const version of ['2', '0', 'x', '-1', '999999999', ''])
      await expect(file({ version })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('prints no share with a base under ten', async () => {
    const values = [{ id: indicatorValueId.parse(crypto.randomUUID()), version: 0, indicator: 'languageFindings' as const, year: 2025 }]
    await api.indicator.record({
      ...newCommand(),
      caseId: inCase,
      values: values.map((it) => ({ ...it, fields: { value: 61.5, base: 8 } })),
    })
    await begin()
    const { text } = await read()
    expect(text).toContain('nicht gezeigt')
    expect(text).not.toContain('61,5')
  })
})
