import { findingKinds } from '@etappe/domain/baseline/finding-kind'
import type { SituationFacts, SituationFinding } from '@etappe/domain/baseline/situation-facts'
import type { ContentPart } from './content.ts'
import type { SituationWords } from './situation-words.ts'

const weights = { 1: 'w1', 2: 'w2', 3: 'w3' } as const
const isWeight = (it: number): it is keyof typeof weights => it in weights

function table(
  caption: string,
  title: string,
  rows: readonly SituationFinding[],
  { situation, baseline, formats }: SituationWords,
): ContentPart {
  const t = situation.text.findings
  return {
    kind: 'table',
    caption,
    columns: [
      { title: t.column.number, width: 0.5 },
      { title, width: 3.6 },
      { title: t.column.pillar, width: 0.9 },
      { title: t.column.weight, width: 1 },
      { title: t.column.votes, isFigure: true },
    ],
    rows: rows.map((it) => [
      t.number(it),
      it.text,
      it.pillar ? baseline.pillar[it.pillar] : baseline.allPillars,
      { text: isWeight(it.weight) ? baseline.weight[weights[it.weight]] : String(it.weight), step: it.weight, of: 3 },
      it.votes === 0 ? '' : formats.number(it.votes),
    ]),
  }
}

/** The section on findings: how many of each kind, and a table per kind; needs for action have a section of their own. */
export function findingParts({ findings }: SituationFacts, words: SituationWords): ContentPart[] {
  const t = words.situation.text.findings
  if (findings.length === 0) return [{ kind: 'text', text: t.none }]
  const ofKind = findingKinds.map((kind) => ({ kind, rows: findings.filter((it) => it.kind === kind) })).filter((it) => it.rows.length > 0)
  const kinds = words.formats.list(ofKind.map(({ kind, rows }) => t.kind[kind]({ count: rows.length })))
  return [
    { kind: 'text', text: `${t.summary({ count: findings.length, kinds })} ${t.ordered}` },
    ...ofKind
      .filter(({ kind }) => kind !== 'need')
      .map(({ kind, rows }) => table(words.baseline.findingKind[kind], t.column.text, rows, words)),
  ]
}

/** The section on needs for action. */
export function needParts({ findings }: SituationFacts, words: SituationWords): ContentPart[] {
  const t = words.situation.text.needs
  const needs = findings.filter((it) => it.kind === 'need')
  if (needs.length === 0) return [{ kind: 'text', text: t.none }]
  return [{ kind: 'text', text: t.summary({ count: needs.length }) }, table(t.table, t.column, needs, words)]
}

const named = 5

/** The outlook: what the next phase builds on. */
export function outlookParts({ findings }: SituationFacts, { situation, formats }: SituationWords): ContentPart[] {
  const t = situation.text.outlook
  const toAnswer = findings.filter((it) => it.kind !== 'strength' && it.kind !== 'chance').slice(0, named)
  const numbers = formats.list(toAnswer.map((it) => situation.text.findings.number(it)))
  return [{ kind: 'text', text: toAnswer.length === 0 ? t.next : `${t.next} ${t.basis({ numbers })}` }]
}
