import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeId } from '../cases/case.fake.ts'
import type { Day } from '../kernel/day.ts'
import { organisationId } from '../kernel/id.ts'
import { offerFields } from './offer.ts'
import { findDuplicates, guessLayout, type ImportDefaults, layoutFrom, providersIn, readImport } from './offer-import.ts'
import { offerProblems } from './offer-rules.ts'
import { importTargets } from './offer-vocabulary.ts'
import { providerFinder } from './provider-match.ts'
import { gridOfText, type SheetCell, type SheetGrid, sheetCell } from './sheet-grid.ts'

const grid = (rows: SheetCell[][], merged: string[] = []): SheetGrid => ({
  name: 'Tabelle1',
  rows,
  lines: rows.map((_, index) => index + 1),
  merged,
  isCut: false,
})
const head = ['Angebot', 'Träger', 'Säule', 'Ebene', 'Alter', 'Plätze', 'Finanzierung bis']
const rowOf = (over: Partial<Record<(typeof head)[number], SheetCell>>): SheetCell[] => {
  const usual: Record<string, SheetCell> = { Angebot: 'Elterncafé', Säule: 'Bildung', Ebene: 'für alle', Alter: '0–3 Jahre', ...over }
  return head.map((it) => usual[it] ?? null)
}
const readOne = (over: Parameters<typeof rowOf>[0], defaults: ImportDefaults = {}, merged: string[] = []) => {
  const sheet = grid([[...head], rowOf(over)], merged)
  const [row] = readImport(sheet, guessLayout(sheet.rows), defaults)
  if (!row) throw new Error('no row')
  return { row, codes: row.messages.map((it) => `${it.target} ${it.severity} ${it.code}`) }
}

describe('columns', () => {
  it('are found by German and English headings, below a title, each once', () => {
    const rows = [
      ['Angebote der Stadt'],
      ['Stand 2026', null, 'vorläufig'],
      ['Name', 'Provider', 'Pillars', 'Level', 'Age group', 'Name', 'Farbe'],
      ['A'],
    ]
    expect(guessLayout(rows)).toEqual({ heading: 2, mapping: ['name', 'provider', 'pillars', 'level', 'ages', null, null] })
    expect(guessLayout([['Alter von (Monate)', 'Alter bis (Monate)', 'Angebot']]).mapping).toEqual(['ageFrom', 'ageTo', 'name'])
  })

  it('without headings are told by what stands in them, or follow our own columns', () => {
    const rows = [
      ['Elterncafé', 'Bildung', 'für alle', '0–3'],
      ['Familienhebamme', 'Gesundheit', 'im Einzelfall', 'Schwangerschaft'],
    ]
    expect(guessLayout(rows)).toEqual({ heading: -1, mapping: ['name', 'pillars', 'level', 'ages'] })
    expect(layoutFrom([['AWO', 'Bildung']], ['name', 'provider', 'pillars', 'level'], 1).mapping).toEqual(['provider', 'pillars'])
    expect(
      guessLayout([
        ['1', '2'],
        ['x', 'y'],
      ]).mapping,
    ).toEqual(['name', null])
    expect(guessLayout([])).toEqual({ heading: -1, mapping: [] })
  })
})

describe('cells', () => {
  it('are read without a word where they leave no doubt', () => {
    const { row, codes } = readOne({ Plätze: 12, 'Finanzierung bis': { kind: 'day', day: '2027-12-31' as Day }, Träger: 'AWO' })
    expect(codes).toEqual([])
    expect(row).toMatchObject({
      line: 2,
      provider: 'AWO',
      fields: { ageFrom: 0, ageTo: 35, places: 12, fundingEnd: '2027-12-31', cost: 'unknown' },
    })
  })

  it.each([
    [{ Angebot: null }, 'name error required'],
    [{ Angebot: 'x'.repeat(201) }, 'name error too-long'],
    [{ Säule: 'Kultur' }, 'pillars error not-a-choice'],
    [{ Säule: 'k. A.' }, 'pillars error required'],
    [{ Ebene: { kind: 'formula' } }, 'level error unreadable-formula'],
    [{ Alter: 'alle Kinder' }, 'ages error not-an-age'],
    [{ Alter: { kind: 'error', text: '#REF!' } }, 'ages error unreadable-error'],
  ] as const)('that are necessary keep their row out: %j', (over, said) => {
    const { row, codes } = readOne(over)
    expect(codes).toEqual([said])
    expect(row.fields).toBeNull()
  })

  it.each([
    [{ Plätze: 'n/a' }, 'places note no-value', null],
    [{ Plätze: '-' }, 'places note no-value', null],
    [{ Plätze: '1.234' }, 'places note number-from-text', 1234],
    [{ Plätze: '25 Plätze' }, 'places note number-from-text', 25],
    [{ Plätze: 'ca. 20' }, 'places warning not-a-number', null],
    [{ Plätze: 12.5 }, 'places warning not-whole', null],
    [{ Plätze: '40 %' }, 'places warning percent', null],
    [{ Plätze: { kind: 'percent', number: 0.4 } }, 'places warning percent', null],
    [{ Plätze: -4 }, 'places warning out-of-range', null],
    [{ Plätze: { kind: 'formula' } }, 'places warning formula-empty', null],
    [{ Plätze: { kind: 'error', text: '#DIV/0!' } }, 'places warning cell-error', null],
  ] as const)('that are not are left empty or say how they were read: %j', (over, said, places) => {
    const { row, codes } = readOne(over)
    expect(codes).toEqual([said])
    expect(row.fields?.places).toBe(places)
  })

  it.each([
    ['31.12.2027', 'day-from-text', '2027-12-31'],
    ['2027-12-31', null, '2027-12-31'],
    [2027, 'year-only', '2027-12-31'],
    ['unbefristet', null, null],
    ['31.2.2027', 'not-a-day', null],
    ['heute', 'not-a-day', null],
  ])('hold days as text: %j', (written, code, day) => {
    const { row, codes } = readOne({ 'Finanzierung bis': written })
    expect(codes.map((it) => it.split(' ').at(-1) ?? null)).toEqual([code].filter((it) => it !== null))
    expect(row.fields?.fundingEnd).toBe(day)
  })

  it('in which Excel made a day of an age still tell the age', () => {
    const { row, codes } = readOne({ Alter: { kind: 'day', day: '2026-03-01' as Day } })
    expect([row.fields?.ageFrom, row.fields?.ageTo, codes]).toEqual([12, 35, ['ages note age-from-day']])
    expect(readOne({ Alter: { kind: 'day', day: '2026-01-03' as Day } }).codes).toEqual(['ages error not-an-age'])
  })

  it('of a merged area say so, and an empty one takes what was said for every row', () => {
    expect(readOne({ Träger: 'AWO' }, {}, ['1:1']).codes).toEqual(['provider note merged'])
    const { row, codes } = readOne({ Säule: null, Ebene: null }, { pillars: ['social'], level: 'indicated' })
    expect([codes, row.fields?.pillars, row.fields?.level]).toEqual([[], ['social'], 'indicated'])
  })

  it('that nobody mapped are missed by name', () => {
    const [row] = readImport(grid([['Angebot'], ['A']]), { heading: 0, mapping: ['name'] })
    expect(row?.messages.map((it) => it.target)).toEqual(['pillars', 'level', 'ages'])
    const [order] = readImport(
      grid([['3', '1']]),
      { heading: -1, mapping: ['ageFrom', 'ageTo'] },
      { level: 'universal', pillars: ['health'] },
    )
    expect(order?.messages.map((it) => it.code)).toEqual(['required', 'age-order'])
  })
})

it('never takes a row the rules of an offer would refuse, whatever stands in the cells', () => {
  const anyCell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Bildung', 'für alle', '0–3', 'n/a', '1.234', '31.12.2027', '3', 'kostenfrei', 'voll', 'läuft'),
    fc.double({ noNaN: true }),
    fc.integer({ min: -20, max: 200_000 }),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom<SheetCell>({ kind: 'day', day: '2026-06-03' as Day }, { kind: 'percent', number: 0.5 }, { kind: 'formula' }),
  )
  const mapping = fc.uniqueArray(fc.constantFrom(...importTargets))
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 16 }), { maxLength: 4 }), mapping, (rows, targets) => {
      for (const row of readImport(
        grid(rows),
        { heading: -1, mapping: targets },
        { pillars: ['health'], level: 'universal', ageFrom: 0, ageTo: 11 },
      )) {
        const hasErrors = row.messages.some((it) => it.severity === 'error')
        expect(row.fields === null).toBe(hasErrors)
        const isSound =
          row.fields === null || (offerFields.safeParse(row.fields).success && Object.keys(offerProblems(row.fields)).length === 0)
        expect(isSound).toBe(true)
      }
      guessLayout(rows)
    }),
    { numRuns: 150 },
  )
})

describe('rows that are there already', () => {
  const [awo, other] = [organisationId.parse(fakeId()), organisationId.parse(fakeId())]
  const rowsOf = (...pairs: [string, string][]) => readImport(grid(pairs), { heading: -1, mapping: ['name', 'provider'] })

  it('are those with the same name and provider, in the case or above', () => {
    const rows = rowsOf(['ELTERNCAFE', 'AWO Kiel'], ['Elterncafé', 'DRK'], ['elterncafé', 'drk'], ['Krabbelgruppe', ''])
    const found = findDuplicates(
      rows,
      [
        { name: 'Elterncafé', providerId: awo },
        { name: 'Krabbelgruppe', providerId: other },
      ],
      new Map([['awo kiel', awo]]),
    )
    expect(rows.map((it) => found.has(it))).toEqual([true, false, true, false])
    expect(providersIn(rows)).toEqual(['AWO Kiel', 'drk'])
  })

  it('and providers are matched first within the case, then by full name', () => {
    const candidates = [
      { id: other, name: 'Arbeiterwohlfahrt', shortName: 'AWO', isOfCase: false },
      { id: awo, name: 'AWO Kreisverband', shortName: 'AWO', isOfCase: true },
    ]
    expect(['awo', 'Arbeiterwohlfahrt', ' '].map((name) => providerFinder(candidates)(name)?.id ?? null)).toEqual([awo, other, null])
  })
})

it('splits what is copied from a table or out of a CSV file', () => {
  expect(gridOfText('A\t"x ""y""\nz"\r\n\r\n\tB\r\n', 'Text')).toMatchObject({
    rows: [
      ['A', 'x "y"\nz'],
      [null, 'B'],
    ],
    lines: [1, 3],
  })
  expect(gridOfText("\uFEFFName;Wert\n'=1+1;5\n", 'a.csv').rows).toEqual([
    ['Name', 'Wert'],
    ['=1+1', '5'],
  ])
  expect(gridOfText(Array.from({ length: 2100 }, () => 'x').join('\n'), 'x')).toMatchObject({ isCut: true })
  fc.assert(
    fc.property(fc.string(), (text) =>
      gridOfText(text, 'x')
        .rows.flat()
        .every((it) => sheetCell.safeParse(it).success),
    ),
  )
})
