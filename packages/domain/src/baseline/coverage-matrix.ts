import { coverageCells, type CellKey, keyOfCell } from './cell-key.ts'
import { type CountedOffer, type CoverageCell, countsIn } from './coverage-cell.ts'
import type { CoverageMark } from './coverage.ts'
import type { Finding } from './finding.ts'
import type { OfferLink } from './offer.ts'
import { type AgeBand, ageBands, type Level, levels, type Pillar, pillars } from './pillar.ts'

export type MatrixOffer = CountedOffer & { readonly id: string }
type MatrixMark = Pick<CoverageMark, 'pillar' | 'level' | 'band'>
type MatrixFinding = Pick<Finding, 'cells'>

export interface MatrixInput<O extends MatrixOffer, M extends MatrixMark, F extends MatrixFinding> {
  readonly offers: readonly O[]
  readonly links: readonly Pick<OfferLink, 'offerAId' | 'offerBId'>[]
  readonly marks: readonly M[]
  readonly findings: readonly F[]
}

/** `offers`: something is there. `gap`: nothing is, and nobody meant it so. `none`: nothing is, on purpose. */
export type CellState = 'offers' | 'gap' | 'none'

export interface MatrixCell<O, M, F> extends CoverageCell {
  readonly key: CellKey
  readonly state: CellState
  readonly offers: readonly O[]
  /** Some of its offers work together with no other. */
  readonly hasUnlinked: boolean
  /** Why nothing is meant to be here: the mark of the cell, or else the declaration of the whole pillar. */
  readonly mark: M | null
  /** Findings that speak of this cell. */
  readonly findings: readonly F[]
}

export interface MatrixRow<O, M, F> {
  readonly level: Level
  readonly cells: readonly MatrixCell<O, M, F>[]
  /** Different offers: one that reaches over two bands counts once. */
  readonly sum: number
}

export interface MatrixPillar<O, M, F> {
  readonly pillar: Pillar
  readonly rows: readonly MatrixRow<O, M, F>[]
  readonly sum: number
  /** The declaration that this pillar has no offers on purpose. */
  readonly declared: M | null
}

export interface CoverageMatrix<O, M, F> {
  readonly pillars: readonly MatrixPillar<O, M, F>[]
  /** All cells in reading order. */
  readonly cells: readonly MatrixCell<O, M, F>[]
  readonly sumOfBand: Readonly<Record<AgeBand, number>>
  /** Different offers that have not ended: one that belongs to two pillars counts in both, and here once. */
  readonly total: number
  readonly gaps: readonly MatrixCell<O, M, F>[]
  readonly gapsWithoutFinding: readonly MatrixCell<O, M, F>[]
  /** Offers that work together with no other. */
  readonly unlinked: readonly O[]
}

const isMarkOf = (mark: MatrixMark, cell: CoverageCell) =>
  mark.pillar === cell.pillar && mark.level === cell.level && mark.band === cell.band

const isDeclarationOf = (mark: MatrixMark, pillar: Pillar) => mark.pillar === pillar && mark.level === null && mark.band === null

const stateOf = (offers: number, mark: MatrixMark | null): CellState => (offers > 0 ? 'offers' : mark ? 'none' : 'gap')

const different = (cells: readonly { readonly offers: readonly MatrixOffer[] }[]): number =>
  new Set(cells.flatMap((it) => it.offers.map(({ id }) => id))).size

/** What the baseline analysis says about offers, by pillar, level and age: the one source of picture, table, export and report. */
export function coverageMatrix<O extends MatrixOffer, M extends MatrixMark, F extends MatrixFinding>(
  input: MatrixInput<O, M, F>,
): CoverageMatrix<O, M, F> {
  const linked = new Set(input.links.flatMap((it): string[] => [it.offerAId, it.offerBId]))
  const cells = coverageCells.map((cell): MatrixCell<O, M, F> => {
    const key = keyOfCell(cell)
    const offers = input.offers.filter((it) => countsIn(it, cell))
    const mark = input.marks.find((it) => isMarkOf(it, cell)) ?? input.marks.find((it) => isDeclarationOf(it, cell.pillar)) ?? null
    return {
      ...cell,
      key,
      state: stateOf(offers.length, mark),
      offers,
      hasUnlinked: offers.some((it) => !linked.has(it.id)),
      mark,
      findings: input.findings.filter((it) => it.cells.includes(key)),
    }
  })
  const gaps = cells.filter((it) => it.state === 'gap')
  const counted = input.offers.filter((it) => it.state !== 'ended')
  return {
    pillars: pillars.map((pillar) => ({
      pillar,
      rows: levels.map((level) => {
        const row = cells.filter((it) => it.pillar === pillar && it.level === level)
        return { level, cells: row, sum: different(row) }
      }),
      sum: different(cells.filter((it) => it.pillar === pillar)),
      declared: input.marks.find((it) => isDeclarationOf(it, pillar)) ?? null,
    })),
    cells,
    sumOfBand: Object.fromEntries(ageBands.map((band) => [band, different(cells.filter((it) => it.band === band))])) as Record<
      AgeBand,
      number
    >,
    total: counted.length,
    gaps,
    gapsWithoutFinding: gaps.filter((it) => it.findings.length === 0),
    unlinked: counted.filter((it) => !linked.has(it.id)),
  }
}

/** How strongly a cell is filled, in the steps of the legend: one, two or three, four and more. */
export const toneOf = (count: number): 1 | 2 | 3 => (count >= 4 ? 3 : count >= 2 ? 2 : 1)
