import type { Areas } from '@etappe/i18n/areas'
import { applicationValues } from './application-values.ts'
import { gateValues } from './gate-values.ts'
import { requestValues } from './request-values.ts'
import type { Show } from './value-words.ts'

type Table = Readonly<Record<string, string>>

/** A word out of a table of an area; keys that are numbers stand there behind a letter. */
const word =
  (table: (areas: Partial<Areas>) => Table | undefined, before = ''): Show =>
  (value, { areas }) =>
    table(areas)?.[`${before}${String(value)}`] ?? String(value)

const baseline = <Key extends keyof Areas['baseline']>(key: Key) => word(({ baseline: it }) => it?.[key] as Table | undefined)
const plan = <Key extends keyof Areas['plan']>(key: Key) => word(({ plan: it }) => it?.[key] as Table | undefined)

const euro: Show = (value, { formats }) => `${formats.number(Number(value))} €`
const year: Show = (value) => String(value)
/** Told by what the entry is called, or not worth telling. */
const hidden: Show = () => null

/** An indicator of the catalogue, or one of the case's own. */
const indicator: Show = (value, words) =>
  (words.areas.baseline?.indicator as Table | undefined)?.[String(value)] ?? words.names[String(value)] ?? words.history.gone

/** A cell of the coverage matrix is named by its three coordinates. */
const cell: Show = (value, { areas: { baseline: it } }) =>
  String(value)
    .split('.')
    .map((part) => ({ ...it?.pillar, ...it?.level, ...it?.ageBand })[part as 'education'] ?? part)
    .join(', ')

/** What fields of the same name mean in every noun of the areas. */
const common: Readonly<Record<string, Show>> = {
  pillar: baseline('pillar'),
  pillars: baseline('pillar'),
  level: baseline('level'),
  band: baseline('ageBand'),
  ageBand: baseline('ageBand'),
  indicator,
  indicators: indicator,
  cells: cell,
  position: hidden,
  number: hidden,
  frozen: hidden,
  facts: hidden,
  blocks: hidden,
  sha256: hidden,
  type: hidden,
  size: hidden,
}

const own: Readonly<Record<string, Show>> = {
  'organisation.kind': baseline('organisationKind'),
  'participation.role': baseline('participationRole'),
  'participation.department': baseline('department'),
  'cooperation.level': baseline('cooperationLevel'),
  'offer.cost': baseline('offerCost'),
  'offer.state': baseline('offerState'),
  'offer.fit': word(({ baseline: it }) => it?.fit, 'f'),
  'offerLink.strength': baseline('linkStrength'),
  'transition.kind': baseline('transition'),
  'finding.kind': baseline('findingKind'),
  'finding.weight': word(({ baseline: it }) => it?.weight, 'w'),
  'ownIndicator.unit': baseline('unit'),
  'indicatorValue.state': word(({ indicators: it }) => it?.state),
  'indicatorValue.year': year,
  'situationReport.state': word(({ situation: it }) => it?.state),
  'goal.priority': word(({ plan: it }) => it?.priority, 'p'),
  'goal.rating': plan('goalRating'),
  'measure.state': plan('measureState'),
  'measure.costState': plan('costState'),
  'measure.costEuro': euro,
  'decision.result': plan('decisionResult'),
  'caseRequest.kind': hidden,
  'caseRequest.state': word(({ requests: it }) => it?.state),
  'escalation.type': word(({ escalations: it }) => it?.type),
  'escalation.light': word(({ escalations: it }) => it?.light),
  ...applicationValues,
  ...requestValues,
  ...gateValues,
  'supportService.kind': word(({ ledger: it }) => it?.kind),
  'supportService.state': word(({ ledger: it }) => it?.state),
  'supportService.country': word(({ ledger: it }) => it?.services.country),
}

/** How the value of a field of the areas is said; `undefined` when it speaks for itself. */
export const areaShow = (noun: string, field: string): Show | undefined => own[`${noun}.${field}`] ?? common[field]
