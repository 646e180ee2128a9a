import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellKey, cellOfKey, coverageCells, keyOfCell } from './cell-key.ts'
import { countsIn } from './coverage-cell.ts'
import { coverageMatrix, type MatrixOffer, toneOf } from './coverage-matrix.ts'
import { markProblems } from './coverage-rules.ts'
import { type Offer, offerStates } from './offer.ts'
import { matchesOffer } from './offer-list.ts'
import { ageBands, levels, oldest, pillars, youngest } from './pillar.ts'

const nothing = { offers: [], links: [], marks: [], findings: [] }
const offer = (id: string, over: Partial<MatrixOffer> = {}): MatrixOffer => ({
  id,
  pillars: ['education'],
  level: 'universal',
  ageFrom: 12,
  ageTo: 35,
  state: 'running',
  ...over,
})
const link = (a: string, b: string) => ({ offerAId: a as never, offerBId: b as never })

const anyCell = fc.constantFrom(...coverageCells)
const anyMonth = fc.integer({ min: youngest, max: oldest })
const anyOffer = fc
  .record({
    id: fc.integer({ min: 0, max: 30 }).map(String),
    pillars: fc.subarray([...pillars], { minLength: 1 }),
    level: fc.constantFrom(...levels),
    ages: fc.tuple(anyMonth, anyMonth),
    state: fc.constantFrom(...offerStates),
  })
  .map(({ ages, ...it }): MatrixOffer => ({ ...it, ageFrom: Math.min(...ages), ageTo: Math.max(...ages) }))
const anyInput = fc.record({
  offers: fc.uniqueArray(anyOffer, { selector: (it) => it.id, maxLength: 30 }),
  links: fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })).map(([a, b]) => link(String(a), String(b)))),
  marks: fc.array(
    fc.oneof(
      anyCell,
      fc.constantFrom(...pillars).map((pillar) => ({ pillar, level: null, band: null })),
    ),
    { maxLength: 10 },
  ),
  findings: fc.array(fc.record({ cells: fc.subarray(coverageCells.map(keyOfCell)) }), { maxLength: 5 }),
})

describe('the coverage matrix', () => {
  it('has nothing but gaps when nothing is known', () => {
    const { gaps, cells, total, gapsWithoutFinding } = coverageMatrix(nothing)
    expect([gaps.length, cells.length, gapsWithoutFinding.length, total]).toEqual([36, 36, 36, 0])
  })

  it('counts an offer in two pillars and two bands in each, and once in every sum', () => {
    const wide = offer('a', { pillars: ['education', 'social'], ageFrom: 0, ageTo: 35 })
    const matrix = coverageMatrix({ ...nothing, offers: [wide, offer('b')] })
    const [education, health, social] = matrix.pillars
    expect([education?.sum, health?.sum, social?.sum, matrix.total]).toEqual([2, 0, 1, 2])
    expect(education?.rows.map((it) => it.sum)).toEqual([2, 0, 0])
    expect(education?.rows[0]?.cells.map((it) => it.offers.map(({ id }) => id))).toEqual([[], ['a'], ['a', 'b'], []])
    expect(matrix.sumOfBand).toEqual({ pregnancy: 0, infant: 1, toddler: 2, preschool: 0 })
  })

  it('knows no gap where nothing is meant to be, and keeps what is there all the same', () => {
    const declared = { pillar: 'education', level: null, band: null } as const
    const cell = { pillar: 'health', level: 'indicated', band: 'pregnancy' } as const
    const { cells, pillars: found } = coverageMatrix({ ...nothing, offers: [offer('a')], marks: [declared, cell] })
    const stateOf = (key: string) => cells.find((it) => it.key === key)?.state
    expect(stateOf('education.universal.toddler')).toBe('offers')
    expect(stateOf('education.universal.infant')).toBe('none')
    expect(stateOf('health.indicated.pregnancy')).toBe('none')
    expect(stateOf('health.indicated.infant')).toBe('gap')
    expect(found.map((it) => it.declared)).toEqual([declared, null, null])
  })

  it('tells the gaps nobody has written a finding about', () => {
    const finding = { cells: ['social.selective.infant', 'education.universal.toddler'] as const }
    const matrix = coverageMatrix({ ...nothing, offers: [offer('a')], findings: [{ cells: [...finding.cells] }] })
    expect(matrix.gaps).toHaveLength(35)
    expect(matrix.gapsWithoutFinding).toHaveLength(34)
    expect(matrix.cells.find((it) => it.key === 'social.selective.infant')?.findings).toEqual([finding])
  })

  it('marks offers that work together with no other', () => {
    const offers = [offer('a'), offer('b'), offer('c', { ageFrom: 40, ageTo: 60 }), offer('d', { state: 'ended' })]
    const { unlinked, cells } = coverageMatrix({ ...nothing, offers, links: [link('a', 'b')] })
    expect(unlinked.map(({ id }) => id)).toEqual(['c'])
    expect(cells.filter((it) => it.hasUnlinked).map(({ key }) => key)).toEqual(['education.universal.preschool'])
  })

  it('holds for any offers, links, marks and findings', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const matrix = coverageMatrix(input)
        const running = input.offers.filter((it) => it.state !== 'ended')
        expect(matrix.cells.map(({ key }) => key)).toEqual(coverageCells.map(keyOfCell))
        expect(matrix.pillars.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))).toEqual(matrix.cells)
        for (const cell of matrix.cells) {
          expect(cell.offers).toEqual(input.offers.filter((it) => countsIn(it, cell)))
          const { pillar, level, band } = cell
          const listed = input.offers.filter((it) => matchesOffer(it as Offer, { pillar, level, band }, { linked: new Set(), names: {} }))
          expect(listed).toEqual(cell.offers)
          expect(cell.state === 'offers').toBe(cell.offers.length > 0)
          expect(cell.state === 'gap').toBe(cell.offers.length === 0 && cell.mark === null)
        }
        // Every running offer has at least one cell, so the different ones of all cells are the total.
        expect(new Set(matrix.cells.flatMap((it) => it.offers.map(({ id }) => id))).size).toBe(running.length)
        expect(matrix.total).toBe(running.length)
        for (const it of matrix.pillars) {
          expect(it.sum).toBe(running.filter((one) => one.pillars.includes(it.pillar)).length)
          expect(it.sum).toBeLessThanOrEqual(it.rows.reduce((sum, row) => sum + row.sum, 0))
        }
        expect(matrix.gapsWithoutFinding.every((it) => matrix.gaps.includes(it))).toBe(true)
        const marked = coverageMatrix({
          ...input,
          marks: [...input.marks, ...pillars.map((pillar) => ({ pillar, level: null, band: null }))],
        })
        expect(marked.gaps).toEqual([])
        expect(marked.total).toBe(matrix.total)
      }),
    )
  })
})

it('names each cell by one key', () => {
  expect(new Set(cellKey.options).size).toBe(pillars.length * levels.length * ageBands.length)
  for (const cell of coverageCells) expect(cellOfKey(keyOfCell(cell))).toEqual(cell)
  expect(cellKey.safeParse('education.universal.grown-up').success).toBe(false)
})

it('has a stronger tone for more offers', () => {
  expect([1, 2, 3, 4, 50].map(toneOf)).toEqual([1, 2, 2, 3, 3])
})

it('marks a cell or a whole pillar, once each', () => {
  const whole = { pillar: 'social', level: null, band: null, reason: '' } as const
  const cell = { pillar: 'social', level: 'universal', band: 'infant', reason: '' } as const
  expect(markProblems(whole, [cell])).toEqual({})
  expect(markProblems(cell, [whole])).toEqual({})
  expect(markProblems(whole, [whole])).toEqual({ pillar: 'already-there' })
  expect(markProblems(cell, [cell])).toEqual({ pillar: 'already-there' })
  expect(markProblems({ ...cell, band: null }, [])).toEqual({ band: 'required' })
  expect(markProblems({ ...cell, level: null }, [])).toEqual({ level: 'required' })
})
