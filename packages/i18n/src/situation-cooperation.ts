import type { NetworkState, SituationFacts } from '@etappe/domain/baseline/situation-facts'
import type { ExpectedSector } from '@etappe/domain/organisations/network-figures'
import type { ContentPart } from './content.ts'
import type { SituationWords } from './situation-words.ts'

type Cooperation = SituationFacts['cooperation']

function comparison({ start, now }: Cooperation, { situation, baseline, formats }: SituationWords): ContentPart {
  const t = situation.text.cooperation
  const share = (it: number | null) => (it === null ? '' : formats.percent(it))
  const row = (title: string, of: (it: NetworkState) => string) => [title, of(start), of(now)]
  const levels = Object.entries(baseline.cooperationLevel)
  return {
    kind: 'table',
    caption: t.table,
    columns: [
      { title: t.column.what, width: 2 },
      { title: t.column.start({ day: formats.day(start.on) }), isFigure: true },
      { title: t.column.now({ day: formats.day(now.on) }), isFigure: true },
    ],
    rows: [
      row(t.row.organisations, (it) => formats.number(it.organisations)),
      row(t.row.cooperations, (it) => formats.number(it.cooperations)),
      ...levels.map(([level, title]) => row(`– ${title}`, (it) => formats.number(it.byLevel[level] ?? 0))),
      row(t.row.density, (it) => share(it.density)),
      row(t.row.reach, (it) => share(it.reach)),
    ],
  }
}

function participants({ parts }: Cooperation, { situation, baseline }: SituationWords): ContentPart[] {
  if (parts.length === 0) return []
  const { parts: caption, partColumn } = situation.text.cooperation
  const department = (it: Cooperation['parts'][number]) =>
    it.department ? baseline.department[it.department] : it.pillar ? baseline.pillar[it.pillar] : ''
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { title: partColumn.organisation, width: 1.7 },
        { title: partColumn.role },
        { title: partColumn.department },
        { title: partColumn.mandate, width: 1.3 },
      ],
      rows: parts.map((it) => [it.organisation, baseline.participationRole[it.role], department(it), it.mandate]),
    },
  ]
}

/** The section on cooperation: how dense the network is at the start and today, who stands alone, who is missing, who takes part. */
export function cooperationParts(facts: SituationFacts, words: SituationWords): ContentPart[] {
  const { cooperation } = facts
  const { situation, baseline, network, formats } = words
  const t = situation.text.cooperation
  const { now, unconnected } = cooperation
  if (now.organisations === 0) return [{ kind: 'text', text: t.none }]
  const missing = [
    ...cooperation.missingPillars.map((it) => t.pillar({ name: baseline.pillar[it] })),
    ...cooperation.missingSectors.map((it) => network.missing.sector[it as ExpectedSector] ?? it),
  ]
  const sentences = [
    t.now({
      organisations: now.organisations,
      cooperations: now.cooperations,
      density: now.density === null ? '' : formats.percent(now.density),
    }),
    unconnected.length > 0 ? t.unconnected({ count: unconnected.length, names: formats.list(unconnected) }) : '',
    missing.length > 0 ? t.missing({ what: formats.list(missing) }) : '',
  ]
  const group = facts.case.steeringGroup
  return [
    { kind: 'text', text: sentences.filter((it) => it !== '').join(' ') },
    ...(group === '' ? [] : [{ kind: 'text', text: t.steeringGroup({ text: group }) } as const]),
    comparison(cooperation, words),
    ...participants(cooperation, words),
  ]
}
