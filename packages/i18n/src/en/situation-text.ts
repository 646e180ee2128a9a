import { plural } from '../plural.ts'

interface Counted {
  readonly count: number
}
const n = (count: number, one: string, other: string) => plural('en', count, { one: `# ${one}`, other: `# ${other}` })
const is = (count: number) => (count === 1 ? 'is' : 'are')

/** The sentences and tables a situation analysis makes out of the data. */
export const situationText = {
  title: 'Situation analysis',
  version: (p: { number: number; state: string }): string => `Version ${p.number}, ${p.state}`,
  asOf: (p: { day: string }): string => `As of ${p.day}`,
  pageOf: { before: 'Page ', between: ' of ' },
  draftNotice: 'This version is not final: its figures are those of the day it was printed.',
  head: { case: 'Case', office: 'Service office', version: 'Version', figures: 'Figures', approval: 'Approval' },
  intro: {
    network: (p: { name: string }): string => `This analysis describes the baseline of the network “${p.name}”.`,
    municipality: (p: { places: string }): string => `This analysis describes the baseline of early education in ${p.places}.`,
    basis: (p: { start: string; day: string }): string =>
      `The work began on ${p.start}. Figures, lists and tables come from the data of the case as of ${p.day}.`,
    topics: (p: { topics: string }): string => `The topics are ${p.topics}.`,
    concern: (p: { concern: string }): string => `The concern of the network: ${p.concern}`,
    area: (p: { area: string }): string => `Area: ${p.area}.`,
  },
  municipality: {
    none: 'No municipality is entered for this case.',
    one: (p: { name: string; kreis: string; people: string; area: string }): string =>
      `${p.name}${p.kreis} ${p.people === '' ? 'is in the register without a number of inhabitants' : `has ${p.people} inhabitants`}${p.area === '' ? '' : ` on ${p.area} km²`}.`,
    inKreis: (p: { name: string }): string => ` (${p.name})`,
    asOf: (p: { day: string }): string => `The register of municipalities is of ${p.day}.`,
    total: (p: { count: number; people: string }): string => `The ${p.count} municipalities have ${p.people} inhabitants together.`,
    table: 'Municipalities',
    column: { name: 'Municipality', kreis: 'District', people: 'Inhabitants', area: 'Area in km²' },
  },
  indicators: {
    core: (p: { known: number; of: number }): string => `Of the ${p.of} core indicators ${p.known} ${is(p.known)} known.`,
    notAvailable: (p: { names: string }): string => `Not available: ${p.names}.`,
    missing: (p: { names: string }): string => `Not recorded yet: ${p.names}.`,
    suppressed: (p: Counted): string =>
      `Of ${n(p.count, 'indicator', 'indicators')} the value is not shown because it rests on fewer than ten children.`,
    tableCore: 'Core indicators',
    tableFurther: 'Further indicators',
    column: { indicator: 'Indicator', year: 'Year', value: 'Value', before: 'Before', source: 'Source' },
    hidden: 'not shown',
    none: 'not available',
    notRecorded: 'not recorded',
    perThousand: (p: { value: string }): string => `${p.value} per 1,000`,
  },
  offers: {
    none: 'No offers are recorded yet.',
    total: (p: { count: number; providers: number; places: string }): string =>
      `${n(p.count, 'offer', 'offers')}${p.providers === 0 ? '' : ` of ${n(p.providers, 'organisation', 'organisations')}`} ${is(p.count)} recorded${p.places === '' ? '' : `, with ${p.places} places together`}.`,
    states: (p: { planned: number; ended: number }): string =>
      [
        p.planned > 0 ? `${p.planned} of them ${is(p.planned)} planned.` : '',
        p.ended > 0 ? `${n(p.ended, 'further offer has', 'further offers have')} ended.` : '',
      ]
        .filter((it) => it !== '')
        .join(' '),
    table: 'Offers by pillar and level',
    column: { pillar: 'Pillar', total: 'Together' },
    manyPillars: 'An offer that belongs to several pillars counts in each.',
    fit: (p: { good: number; poor: number; judged: number }): string =>
      `Of ${n(p.judged, 'offer', 'offers')} with a judgement ${p.good} fit the need mostly or fully, ${p.poor} hardly or not at all.`,
    ending: (p: Counted): string => `Within a year the funding of ${n(p.count, 'offer', 'offers')} ends:`,
    endingItem: (p: { name: string; provider: string; day: string }): string =>
      `${p.name}${p.provider === '' ? '' : ` (${p.provider})`}: ${p.day}`,
  },
  coverage: {
    gaps: (p: { count: number; of: number }): string =>
      p.count === 0
        ? `None of the ${p.of} fields is a gap.`
        : `${p.count} of ${p.of} fields ${is(p.count)} empty and not meant to be: they are gaps.`,
    gapsOf: (p: { pillar: string; list: string }): string => `${p.pillar}: ${p.list}`,
    matrix: 'Offers by pillar, level and age',
    rowTitles: { pillar: 'Pillar', level: 'Level' },
    offers: (p: Counted): string => n(p.count, 'offer', 'offers'),
    gap: 'gap',
    declared: 'not intended',
    legend: { some: '1', more: '2 to 3', many: '4 and more', gap: 'gap', declared: 'no offer on purpose' },
    reason: (p: { what: string; reason: string }): string => `${p.what}${p.reason === '' ? '' : `: ${p.reason}`}`,
    reasons: 'Meant to be empty:',
    unlinked: (p: Counted): string => `${n(p.count, 'offer works', 'offers work')} together with no other.`,
    without: (p: Counted): string => `For ${n(p.count, 'gap', 'gaps')} there is no finding yet.`,
    reviewed: (p: { day: string; by: string }): string => `The matrix was gone through on ${p.day} by: ${p.by}.`,
    notReviewed: 'The matrix has not been gone through together yet.',
  },
  transitions: {
    summary: (p: { settled: number; rated: number; of: number }): string =>
      p.rated === 0
        ? 'The transitions are not rated yet.'
        : `Of ${p.of} transitions ${p.settled} ${is(p.settled)} settled; ${p.rated} ${is(p.rated)} rated.`,
    table: 'Transitions from birth to school',
    column: { transition: 'Transition', rating: 'Rating', comment: 'Remark' },
    unrated: 'not rated',
  },
  cooperation: {
    none: 'No organisations are entered yet.',
    now: (p: { organisations: number; cooperations: number; density: string }): string =>
      `${n(p.organisations, 'organisation takes', 'organisations take')} part, with ${n(p.cooperations, 'cooperation', 'cooperations')} between them${p.density === '' ? '' : `: ${p.density} of what is possible`}.`,
    table: 'Cooperation at the start and today',
    column: {
      what: 'Figure',
      start: (p: { day: string }): string => `Start (${p.day})`,
      now: (p: { day: string }): string => `Today (${p.day})`,
    },
    row: { organisations: 'Organisations', cooperations: 'Cooperations', density: 'Density', reach: 'Reach' },
    unconnected: (p: { count: number; names: string }): string =>
      `${n(p.count, 'organisation works', 'organisations work')} with no other so far: ${p.names}.`,
    missing: (p: { what: string }): string => `Not represented: ${p.what}.`,
    pillar: (p: { name: string }): string => `pillar ${p.name}`,
    parts: 'Who takes part',
    partColumn: { role: 'Role', organisation: 'Organisation', department: 'Department', mandate: 'Mandate' },
    steeringGroup: (p: { text: string }): string => `Steering group: ${p.text}`,
  },
  findings: {
    none: 'No findings are recorded yet.',
    summary: (p: { count: number; kinds: string }): string => `${n(p.count, 'finding', 'findings')} ${is(p.count)} recorded: ${p.kinds}.`,
    kind: {
      strength: (p: Counted): string => n(p.count, 'strength', 'strengths'),
      weakness: (p: Counted): string => n(p.count, 'weakness', 'weaknesses'),
      chance: (p: Counted): string => n(p.count, 'chance', 'chances'),
      risk: (p: Counted): string => n(p.count, 'risk', 'risks'),
      gap: (p: Counted): string => n(p.count, 'gap', 'gaps'),
      overlap: (p: Counted): string => n(p.count, 'overlap', 'overlaps'),
      need: (p: Counted): string => n(p.count, 'need for action', 'needs for action'),
    },
    column: { number: 'No.', pillar: 'Pillar', text: 'Finding', weight: 'Weight', votes: 'Dots' },
    number: (p: { number: number }): string => `F ${p.number}`,
    ordered: 'The weightiest first; dots are those of the workshop.',
  },
  needs: {
    none: 'No needs for action are recorded yet.',
    summary: (p: Counted): string => `${n(p.count, 'need for action has', 'needs for action have')} come out of the analysis.`,
    table: 'Needs for action',
    column: 'Need for action',
  },
  outlook: {
    next: 'The next phase draws vision and goals from this analysis.',
    basis: (p: { numbers: string }): string => `The weightiest findings to answer are ${p.numbers}.`,
  },
}
