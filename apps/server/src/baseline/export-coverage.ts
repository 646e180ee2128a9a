import { type CoverageMatrix, coverageMatrix, type MatrixCell, type MatrixRow } from '@etappe/domain/baseline/coverage-matrix'
import type { CoverageState } from '@etappe/domain/baseline/coverage-state'
import { type CoverageReview, type TransitionKind, transitionKinds } from '@etappe/domain/baseline/coverage'
import { ageBands, type Pillar } from '@etappe/domain/baseline/pillar'
import { type Areas, loadArea } from '@etappe/i18n/areas'
import { fileTypes, type MakeCaseFile } from '../http/case-file.ts'
import { fillSheet, type SheetColumn } from '../sheets/sheet.ts'
import { writeWorkbook } from '../sheets/write-workbook.ts'
import { readCoverage } from './coverage.repo.ts'

interface Words {
  readonly baseline: Areas['baseline']
  readonly coverage: Areas['coverage']
}

type Offer = CoverageState['offers'][number]
type Mark = CoverageState['marks'][number]
type FindingOnGap = CoverageState['findings'][number]
type Cell = MatrixCell<Offer, Mark, FindingOnGap>
type Row = MatrixRow<Offer, Mark, FindingOnGap> & { readonly pillar: Pillar }
type Matrix = CoverageMatrix<Offer, Mark, FindingOnGap>

const shortOf = ({ coverage }: Words, it: Cell | undefined) =>
  !it || it.state === 'offers' ? (it?.offers.length ?? null) : coverage.state[it.state]

function matrixSheet(words: Words, matrix: Matrix) {
  const { baseline, coverage } = words
  const columns: SheetColumn<Row>[] = [
    { title: coverage.column.pillar, width: 14, value: (it) => baseline.pillar[it.pillar] },
    { title: coverage.column.level, width: 26, value: (it) => baseline.level[it.level] },
    ...ageBands.map(
      (band, at): SheetColumn<Row> => ({
        title: baseline.ageBand[band],
        width: 18,
        kind: 'number',
        value: (it) => shortOf(words, it.cells[at]),
      }),
    ),
    { title: coverage.column.sum, width: 10, kind: 'number', value: (it) => it.sum },
  ]
  const rows = matrix.pillars.flatMap(({ pillar, rows: levels }) => levels.map((it) => ({ ...it, pillar })))
  return fillSheet({ name: coverage.sheet.matrix, columns, rows })
}

function cellSheet({ baseline, coverage }: Words, matrix: Matrix) {
  const columns: SheetColumn<Cell>[] = [
    { title: coverage.column.pillar, width: 14, value: (it) => baseline.pillar[it.pillar] },
    { title: coverage.column.level, width: 26, value: (it) => baseline.level[it.level] },
    { title: coverage.column.band, width: 18, value: (it) => baseline.ageBand[it.band] },
    { title: coverage.column.state, width: 16, value: (it) => coverage.state[it.state] },
    { title: coverage.column.count, width: 10, kind: 'number', value: (it) => it.offers.length },
    { title: coverage.column.names, width: 60, value: (it) => it.offers.map(({ name }) => name).join(', ') },
    { title: coverage.column.reason, width: 36, value: (it) => (it.state === 'none' ? (it.mark?.reason ?? '') : '') },
    { title: coverage.column.findings, width: 16, value: (it) => it.findings.map(({ number }) => `B ${number}`).join(', ') },
  ]
  return fillSheet({ name: coverage.sheet.cells, columns, rows: matrix.cells })
}

function transitionSheet({ baseline, coverage }: Words, state: CoverageState) {
  const of = (kind: TransitionKind) => state.transitions.find((it) => it.kind === kind)
  const ratingOf = (kind: TransitionKind) => {
    const rating = of(kind)?.rating
    return rating === undefined ? coverage.transitions.unrated : coverage.transitions.rating[`r${rating as 1 | 2 | 3}`]
  }
  const columns: SheetColumn<TransitionKind>[] = [
    { title: coverage.column.transition, width: 26, value: (it) => baseline.transition[it] },
    { title: coverage.column.rating, width: 18, value: ratingOf },
    { title: coverage.column.comment, width: 60, value: (it) => of(it)?.comment ?? '' },
  ]
  return fillSheet({ name: coverage.sheet.transitions, columns, rows: transitionKinds })
}

function reviewSheet({ coverage }: Words, reviews: readonly CoverageReview[]) {
  const labels = coverage.field.coverageReview
  const columns: SheetColumn<CoverageReview>[] = [
    { title: labels.reviewedOn, width: 16, kind: 'day', value: (it) => it.reviewedOn },
    { title: labels.reviewedBy, width: 36, value: (it) => it.reviewedBy },
  ]
  return fillSheet({ name: coverage.sheet.reviews, columns, rows: reviews })
}

/** The coverage matrix as a workbook: as on screen, then every cell with names and findings, transitions, reviews. */
export const exportCoverage: MakeCaseFile = async ({ db, record, locale }) => {
  const words = { baseline: await loadArea(locale, 'baseline'), coverage: await loadArea(locale, 'coverage') }
  const state = await readCoverage(db, record.id)
  const matrix = coverageMatrix(state)
  const sheets = [matrixSheet(words, matrix), cellSheet(words, matrix), transitionSheet(words, state), reviewSheet(words, state.reviews)]
  return { name: `${record.number} ${words.coverage.sheet.file}.xlsx`, type: fileTypes.xlsx, bytes: await writeWorkbook(...sheets) }
}
