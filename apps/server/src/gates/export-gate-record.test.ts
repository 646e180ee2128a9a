import type { Gate } from '@etappe/domain/cases/gate'
import type { Day } from '@etappe/domain/kernel/day'
import { gateRecordId } from '@etappe/domain/kernel/id'
import { startDefinition } from '@etappe/domain/programme/start-definition'
import { loadMessages, type Locale } from '@etappe/i18n'
import { loadArea } from '@etappe/i18n/areas'
import { formats } from '@etappe/i18n/format'
import { afterEach, describe, expect, it } from 'vitest'
import { fileOfCase } from '../http/case-file.fake.ts'
import { readPdf } from '../pdf/pdf-structure.fake.ts'
import { engines } from '../testing.ts'
import { gateRecordSheet, rooms } from './gate-record-sheet.ts'
import { type GateScene, newCase, openGates } from './gate-scene.fake.ts'

const day = (text: string) => text as Day
const remark = 'Die Steuerungsgruppe hat den Stand beraten und trägt ihn mit; offen blieb die Finanzierung der Koordination. '

const plain = (text: string) => text.replaceAll(/\s+/g, ' ')

let scene: GateScene
afterEach(() => scene.server.close())

const meetAll = async (gate: Gate) => {
  for (const { code } of startDefinition.gates[scene.kind][gate]) await scene.meet(code)
}
const fileOf = (id: string, locale: Locale = 'de') =>
  fileOfCase(scene.server, scene.staff, { number: scene.case.number, name: 'gate-record.pdf', locale, query: { record: id } })

describe.each(engines)('the printed record of a gate on %s', (engine) => {
  it('is one tagged page with criteria, conditions, comments and both signatures, in both languages', async () => {
    scene = await openGates(engine)
    await meetAll('admission')
    const conditions = [{ text: 'Satzung nachreichen #1 *', dueOn: day('2027-02-01'), code: null }]
    const record = await scene.pass('admission', { passOn: day('2024-01-15'), comment: 'Alles da.', conditions })
    const file = await fileOf(record.id)
    expect(file.name).toBe(`Meilensteinprotokoll-${scene.case.number}-Aufnahme.pdf`)
    const german = await readPdf(file.bytes)
    expect(german).toMatchObject({
      pages: 1,
      title: 'Meilensteinprotokoll: Aufnahme',
      language: 'de',
      isTagged: true,
      showsTitle: true,
      isUniversal: true,
      headlessTables: 0,
      figuresWithoutText: 0,
    })
    expect(german.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'L']))
    for (const text of [
      'mit Auflagen erreicht',
      '15.01.2024',
      'Mindestens 3 Organisationen wirken mit',
      'erfüllt',
      'Satzung nachreichen #1 * (bis 01.02.2027)',
      'Alles da.',
      'Fenja Sandregen, ',
      'Wiebke Öhlenschlegel, ',
      'Fassung 1',
      'Kiel',
    ])
      expect(plain(german.text)).toContain(text)
    const english = await readPdf((await fileOf(record.id, 'en')).bytes)
    expect(english).toMatchObject({ pages: 1, title: 'Gate record: Admission', language: 'en', isTagged: true })
    for (const text of ['passed with conditions', 'At least 3 different organisations involved', 'Signatures'])
      expect(plain(english.text)).toContain(text)
  })

  it('is there only for the case it is about', async () => {
    scene = await openGates(engine)
    await meetAll('admission')
    const record = await scene.pass('admission', { passOn: day('2024-01-15') })
    const other = await newCase(scene.server, scene.staff)
    const ask = (number: typeof other.number, id: string) =>
      fileOfCase(scene.server, scene.staff, { number, name: 'gate-record.pdf', query: { record: id } })
    for (const [number, id] of [
      [other.number, record.id],
      [scene.case.number, crypto.randomUUID()],
      [scene.case.number, "' or 1=1"],
    ] as const)
      await expect(ask(number, id)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the longest record', () => {
  it('stands on one page with twelve criteria, waivers, conditions and long comments', async () => {
    scene = await openGates('sqlite', 'modelMunicipality')
    await meetAll('admission')
    await scene.pass('admission', { passOn: day('2024-01-15') })
    await meetAll('goals')
    const conditions = [1, 2, 3].map((at) => ({ text: `${at}. ${remark}`.trim(), dueOn: day('2027-03-01'), code: null }))
    const record = await scene.pass('goals', { passOn: day('2026-05-04'), comment: remark.repeat(3), conditions })
    expect(record.evaluation.criteria.length).toBeGreaterThanOrEqual(12)
    for (const locale of ['de', 'en'] as const) {
      const read = await readPdf((await fileOf(record.id, locale)).bytes)
      expect(read.pages).toBe(1)
      expect(plain(read.text)).toContain(conditions[2]?.text.slice(0, 60))
    }
  })

  it('names waivers with reason and person, says what is missing, and cuts nothing people wrote', async () => {
    scene = await openGates('sqlite')
    await meetAll('admission')
    const record = await scene.pass('admission', { passOn: day('2024-01-15'), comment: remark.repeat(15).trim() })
    const [first, second, ...rest] = record.evaluation.criteria
    if (!first || !second) throw new Error('no criteria')
    const waiver = {
      requestId: gateRecordId.parse(crypto.randomUUID()) as never,
      reason: remark.repeat(4).trim(),
      byName: 'Ägidia Sommerkorn',
      on: day('2024-01-10'),
    }
    const changed = {
      ...record,
      evaluation: {
        ...record.evaluation,
        criteria: [{ ...first, state: 'waived' as const, waiver }, { ...second, state: 'unmet' as const, gaps: [] }, ...rest],
      },
    }
    const [gates, baseline, plan] = await Promise.all([loadArea('de', 'gates'), loadArea('de', 'baseline'), loadArea('de', 'plan')])
    const words = { gates, baseline, plan, messages: await loadMessages('de'), formats: formats('de'), office: 'Kiel' }
    for (const room of rooms) {
      const sheet = gateRecordSheet(words, changed, room)
      expect(sheet.waivers.items).toEqual([`Mindestens 3 Organisationen wirken mit: Ägidia Sommerkorn, 10.01.2024: ${waiver.reason}`])
      expect(sheet.criteria.rows.map((it) => it.cells[2])).toEqual(['erlassen', 'offen', 'erfüllt', 'erfüllt'])
      expect(sheet.criteria.count).toBe('3 von 4')
      expect(sheet.comments.rows).toEqual([['Vorgeschlagen', record.proposalComment]])
    }
  })
})
