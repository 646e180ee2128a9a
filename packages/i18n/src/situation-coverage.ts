import { ageBands, levels, pillars } from '@etappe/domain/baseline/pillar'
import type { SituationFacts } from '@etappe/domain/baseline/situation-facts'
import { toneOf } from '@etappe/domain/baseline/coverage-matrix'
import type { ContentPart, MatrixRow } from './content.ts'
import type { SituationWords } from './situation-words.ts'

type Coverage = SituationFacts['coverage']
type Cell = Coverage['cells'][number]

const tones = { 1: 'some', 2: 'more', 3: 'many' } as const

function cellOf({ state, count }: Cell, { situation }: SituationWords): MatrixRow['cells'][number] {
  const t = situation.text.coverage
  if (state === 'gap') return { text: t.gap, tone: 'gap' }
  if (state === 'none') return { text: t.declared, tone: 'declared' }
  return { text: String(count), tone: tones[toneOf(count)] }
}

function matrix({ cells, pillarTotals }: Coverage, words: SituationWords): ContentPart {
  const { baseline } = words
  const t = words.situation.text.coverage
  const { legend } = t
  return {
    kind: 'matrix',
    caption: t.matrix,
    rowTitles: [t.rowTitles.pillar, t.rowTitles.level],
    columns: ageBands.map((it) => baseline.ageBand[it]),
    groups: pillars.map((pillar) => ({
      title: baseline.pillar[pillar],
      note: t.offers({ count: pillarTotals[pillar] }),
      rows: levels.map((level) => ({
        title: baseline.level[level],
        cells: cells.filter((it) => it.pillar === pillar && it.level === level).map((it) => cellOf(it, words)),
      })),
    })),
    legend: [
      { text: legend.some, tone: 'some' },
      { text: legend.more, tone: 'more' },
      { text: legend.many, tone: 'many' },
      { text: legend.gap, tone: 'gap' },
      { text: legend.declared, tone: 'declared' },
    ],
  }
}

/** "Bildung: für Gruppen mit Bedarf (Schwangerschaft und 0 bis 1 Jahr); im Einzelfall (1 bis 3 Jahre)" */
function gapLines(gaps: readonly Cell[], { baseline, situation, formats }: SituationWords): string[] {
  return pillars.flatMap((pillar) => {
    const perLevel = levels.flatMap((level) => {
      const bands = gaps.filter((it) => it.pillar === pillar && it.level === level).map((it) => baseline.ageBand[it.band])
      return bands.length === 0 ? [] : [`${baseline.level[level]} (${formats.list(bands)})`]
    })
    return perLevel.length === 0 ? [] : [situation.text.coverage.gapsOf({ pillar: baseline.pillar[pillar], list: perLevel.join('; ') })]
  })
}

const placeOf = ({ pillar, level, band }: Coverage['declared'][number], { baseline }: SituationWords): string =>
  [baseline.pillar[pillar], level === null ? '' : baseline.level[level], band === null ? '' : baseline.ageBand[band]]
    .filter((it) => it !== '')
    .join(', ')

/** The section on coverage: the matrix, its gaps in words, what is empty on purpose, and whether people went through it. */
export function coverageParts(coverage: Coverage, words: SituationWords): ContentPart[] {
  const t = words.situation.text.coverage
  const gaps = coverage.cells.filter((it) => it.state === 'gap')
  const lines = gapLines(gaps, words)
  const { review, declared, unlinked, gapsWithoutFinding } = coverage
  const sentences = [
    unlinked > 0 ? t.unlinked({ count: unlinked }) : '',
    gapsWithoutFinding > 0 ? t.without({ count: gapsWithoutFinding }) : '',
    review ? t.reviewed({ day: words.formats.day(review.on), by: review.by }) : t.notReviewed,
  ]
  const reasons = declared.map((it) => t.reason({ what: placeOf(it, words), reason: it.reason }))
  return [
    { kind: 'text', text: t.gaps({ count: gaps.length, of: coverage.cells.length }) },
    matrix(coverage, words),
    ...(lines.length > 0 ? [{ kind: 'list', items: lines } as const] : []),
    ...(reasons.length > 0 ? [{ kind: 'text', text: t.reasons } as const, { kind: 'list', items: reasons } as const] : []),
    { kind: 'text', text: sentences.filter((it) => it !== '').join(' ') },
  ]
}
