import type { CooperationLevel } from '@etappe/domain/organisations/cooperation'
import type { EdgeChange } from '@etappe/domain/organisations/network-change'
import type { ExpectedSector } from '@etappe/domain/organisations/network-figures'
import { plural } from '../plural.ts'

interface Counted {
  readonly count: number
}
interface Named {
  readonly name: string
}
interface On {
  readonly on: string
}
interface Pair {
  readonly one: string
  readonly other: string
}

export const network = {
  heading: 'Network',
  sub: (p: { readonly organisations: number; readonly cooperations: number } & On): string =>
    `${plural('en', p.organisations, { one: '# organisation', other: '# organisations' })}, ${plural('en', p.cooperations, { one: '# cooperation', other: '# cooperations' })} on ${p.on}`,
  organisations: 'Organisations',
  cooperations: 'Cooperations',
  count: {
    organisations: (p: Counted): string => plural('en', p.count, { one: '# organisation', other: '# organisations' }),
    cooperations: (p: Counted): string => plural('en', p.count, { one: '# cooperation', other: '# cooperations' }),
  },
  noLevel: 'none',
  noPillar: 'no pillar',
  lead: 'Lead organisation',
  view: { label: 'View', picture: 'Picture', table: 'Table', grid: 'Grid' },
  mode: { label: 'Days', day: 'one day', compare: 'Start | today' },
  day: {
    label: 'As of',
    compareLabel: 'Compared with',
    start: 'Start',
    today: 'today',
    earlier: 'To the change before',
    later: 'To the next change',
    hint: 'Marks below the slider: days on which something changed.',
  },
  figure: {
    label: 'Figures of the network',
    density: 'Density',
    densityText: (p: { readonly cooperations: number; readonly possible: number }): string =>
      `${p.cooperations} of ${plural('en', p.possible, { one: '# possible connection exists', other: '# possible connections exist' })}.`,
    closeness: (p: { readonly share: string }): string => `Weighted by closeness: ${p.share}.`,
    reach: 'Reach',
    reachLead: (p: { readonly reached: number; readonly organisations: number }): string =>
      `The lead organisation reaches ${p.reached} of ${p.organisations} through cooperation.`,
    reachGroup: (p: { readonly reached: number; readonly organisations: number }): string =>
      `${p.reached} of ${p.organisations} belong to the largest group. No lead organisation is entered.`,
    unconnected: 'Unconnected',
    unconnectedText: (p: Counted): string =>
      p.count === 0
        ? 'All work together with at least one other organisation.'
        : plural('en', p.count, { one: 'organisation works together with no other.', other: 'organisations work together with no other.' }),
    undefined: 'none yet',
    needsTwo: 'This needs at least two organisations.',
    change: (p: On & { readonly value: string }): string => `on ${p.on}: ${p.value}`,
    show: (p: Named): string => `Show ${p.name}`,
    hide: 'Stop highlighting',
  },
  missing: {
    heading: 'What is missing',
    none: 'All three pillars and all expected sectors are represented.',
    pillar: (p: Named): string => `Pillar ${p.name}`,
    sector: { dayCare: 'Day care', health: 'Health', administration: 'Administration', parents: 'Parents' } satisfies Record<
      ExpectedSector,
      string
    >,
    nobody: 'nobody represented',
    add: 'Enter participants',
  },
  legend: {
    heading: 'Legend',
    shape: 'Shape and colour: pillar',
    line: 'Line: kind of cooperation',
    icon: 'Sign in the middle: kind of organisation',
    size: 'Size: number of cooperations',
    change: 'Changed since the start',
  },
  change: { new: 'new', gone: 'gone', closer: 'closer', looser: 'looser', same: 'unchanged' } satisfies Record<EdgeChange, string>,
  changes: {
    heading: 'What has changed',
    none: 'Nothing has changed between the two days.',
    edges: (p: Counted): Record<EdgeChange, string> => ({
      new: plural('en', p.count, { one: '# new cooperation', other: '# new cooperations' }),
      gone: plural('en', p.count, { one: '# cooperation gone', other: '# cooperations gone' }),
      closer: plural('en', p.count, { one: '# cooperation closer', other: '# cooperations closer' }),
      looser: plural('en', p.count, { one: '# cooperation looser', other: '# cooperations looser' }),
      same: plural('en', p.count, { one: '# cooperation unchanged', other: '# cooperations unchanged' }),
    }),
    newOrganisations: (p: Counted): string => plural('en', p.count, { one: '# organisation joined', other: '# organisations joined' }),
    goneOrganisations: (p: Counted): string => plural('en', p.count, { one: '# organisation left', other: '# organisations left' }),
  },
  picture: {
    label: (p: On): string => `Network on ${p.on}. Arrow keys go from organisation to organisation, Enter opens one.`,
    caption: (p: On & { readonly number: string }): string => `${p.number} · Network · as of ${p.on}`,
    node: (p: {
      readonly name: string
      readonly lead: boolean
      readonly kind: string
      readonly pillar: string
      readonly degree: number
    }): string =>
      [
        p.name,
        ...(p.lead ? ['lead organisation'] : []),
        p.kind,
        p.pillar,
        plural('en', p.degree, { one: '# cooperation', other: '# cooperations' }),
      ].join(', '),
    keys: 'Arrow keys: to the neighbour in that direction · Shift + arrow: move · Enter: open.',
    drag: 'Organisations can be dragged. The arrangement stays on this device.',
    arrange: 'Arrange anew',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomAll: 'Show all',
    connect: 'Connect',
    connectStop: 'Stop connecting',
    connectFirst: 'Choose the first organisation.',
    connectSecond: (p: Named): string => `${p.name} with … Choose the second organisation.`,
    nobody: 'Nobody takes part on this day.',
    making: 'The picture is being made …',
  },
  panel: {
    close: 'Close',
    on: (p: On): string => `As of ${p.on}`,
    notThere: 'Is not part of the network on this day.',
    onlyNamed: 'Only named by a cooperation, not entered as taking part.',
    cooperations: 'Cooperations',
    none: 'Not connected with anybody yet.',
    add: 'Cooperation',
    past: 'Ended',
    upcoming: 'Begins later',
    since: (p: { readonly from: string }): string => `since ${p.from}`,
    span: (p: { readonly from: string; readonly to: string }): string => `${p.from} to ${p.to}`,
    from: (p: { readonly from: string }): string => `from ${p.from}`,
    level: (p: Named & On): string => `Cooperation with ${p.name} from ${p.on}`,
    edit: (p: Named): string => `Edit cooperation with ${p.name}`,
    fromToday: (p: { readonly level: string }): string => `from today: ${p.level}`,
  },
  form: {
    create: 'Enter a cooperation',
    edit: 'Edit cooperation',
    save: 'Save',
    retry: 'Save again',
    cancel: 'Close, the draft stays',
    remove: 'Delete',
    removeHint: 'Deleting takes the cooperation out of the past too. If it only ends, fill in “To”.',
    choose: 'Please choose',
    levelHint: {
      information: 'they know of each other',
      coordination: 'they coordinate what they do',
      jointAction: 'they act together',
    } satisfies Record<CooperationLevel, string>,
    validToHint: 'Last day. Empty means: goes on.',
    noteHint: 'for example a contract, a monthly meeting. Nothing about individual children or families.',
  },
  grid: {
    caption: (p: On): string => `Who works with whom and how, as of ${p.on}`,
    on: 'Valid from',
    help: 'Go with the arrow keys, enter with 0 to 3: 0 none, 1 information, 2 coordination, 3 joint action.',
    cell: (p: { readonly row: string; readonly column: string; readonly level: string }): string => `${p.row} and ${p.column}: ${p.level}`,
    short: { information: '1', coordination: '2', jointAction: '3' } satisfies Record<CooperationLevel, string>,
    needsTwo: 'The grid needs at least two organisations.',
    readOnly: 'You can look at the grid.',
    wrongDay: 'First enter a day from which the entries hold.',
  },
  table: {
    tab: 'What the table shows',
    filter: 'Filter',
    level: 'Kind',
    allLevels: 'all kinds',
    when: 'Time',
    validOn: (p: On): string => `valid on ${p.on}`,
    always: 'all days',
    organisation: 'Organisation',
    allOrganisations: 'all organisations',
    other: 'with',
    from: 'Since',
    to: 'To',
    note: 'Note',
    kind: 'Kind',
    pillar: 'Pillar',
    role: 'Takes part as',
    degree: 'Cooperations',
    change: 'Change',
    ongoing: 'goes on',
    actions: 'Edit',
    none: 'No cooperation fits the filter.',
    noOrganisations: 'No organisation fits the filter.',
    show: { label: 'Selection', all: 'all', reached: 'reached', unconnected: 'unconnected' },
    takesPart: 'takes part',
    named: 'only named',
  },
  empty: {
    none: 'A network begins with its participants. First enter who takes part, then who works with whom.',
    noneAction: 'Enter participants',
    noCooperation: 'The participants are entered. Now enter who works with whom: the grid is the fastest way.',
    noCooperationAction: 'Open the grid',
  },
  said: {
    created: 'Cooperation entered.',
    updated: 'Cooperation changed.',
    removed: 'Cooperation deleted.',
    set: (p: Pair & { readonly level: string }): string => `${p.one} and ${p.other}: ${p.level}.`,
    ended: (p: Pair): string => `${p.one} and ${p.other}: cooperation ended.`,
  },
  export: {
    label: 'Export',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    xlsx: 'Table (XLSX)',
    file: (p: On & { readonly number: string }): string => `${p.number} network ${p.on}`,
    figures: 'Figures',
    startDay: 'Start',
    today: 'Today',
    figure: 'Figure',
  },
  field: {
    cooperation: {
      organisationAId: 'Organisation',
      organisationBId: 'works together with',
      level: 'Kind of cooperation',
      validFrom: 'Since',
      validTo: 'To',
      note: 'Note',
    },
  },
}
