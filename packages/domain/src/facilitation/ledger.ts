import { z } from 'zod'
import type { CaseKind } from '../cases/kind.ts'
import { addDays, type Day, day, daysBetween } from '../kernel/day.ts'
import type { ProgrammeDefinition } from '../programme/definition.ts'
import type { Assignment } from './assignment.ts'
import { grantedDays } from './contingent.ts'
import { type ServiceKind, serviceKind, serviceKinds } from './support-service.ts'

/** How a line stands, the worst first. */
export const lineStates = ['late', 'unused', 'behind', 'onTrack', 'done'] as const
export const lineState = z.enum(lineStates)
export type LineState = z.infer<typeof lineState>

export const ledgerStages = ['ahead', 'running', 'ended'] as const
export type LedgerStage = (typeof ledgerStages)[number]

/** One kind of service: what is promised, and what became of it so far. */
export const ledgerLine = z.object({
  kind: serviceKind,
  promised: z.number(),
  delivered: z.number(),
  planned: z.number(),
  /** Promised, and neither delivered nor planned. */
  missing: z.number(),
  /** Planned for a day that is over; counted as missing until somebody says what became of it. */
  overdue: z.number(),
  /** What an even pace would have delivered by now. */
  expected: z.number(),
  /** `null` before the support begins. */
  state: lineState.nullable(),
  /** The last day on which what is missing can still be caught up; `null` when nothing is missing or the time is over. */
  catchUpBy: day.nullable(),
})
export type LedgerLine = z.infer<typeof ledgerLine>

export const supportWindow = z.object({ start: day, end: day })
export type SupportWindow = z.infer<typeof supportWindow>

/** The support ledger (Leistungskonto) of a case on a day. */
export const ledger = z.object({
  stage: z.enum(ledgerStages),
  window: supportWindow.nullable(),
  /** Share of the window that is over, 0 to 1. */
  elapsed: z.number(),
  lines: z.array(ledgerLine),
})
export type Ledger = z.infer<typeof ledger>

/** What the ledger of a case depends on besides its services. */
export interface LedgerBasis {
  readonly today: Day
  readonly window: SupportWindow | null
  /** The day the case was completed or discontinued. */
  readonly closedOn: Day | null
  readonly promised: Readonly<Record<ServiceKind, number>>
}

/** What was delivered and planned of one kind. */
export interface ServiceSum {
  readonly delivered: number
  /** For today or later, within the window. */
  readonly planned: number
  readonly overdue: number
}
export type ServiceSums = Readonly<Partial<Record<ServiceKind, ServiceSum>>>

const daysPerHalfYear = 182.625
const monthsPerHalfYear = 6
/** However little is promised, one more of it takes no longer than this to arrange. */
const longestGapDays = 60

const lengthOf = ({ start, end }: SupportWindow): number => daysBetween(start, end) + 1

const halfYears = (window: SupportWindow | null, supportMonths: number): number =>
  Math.max(1, Math.round(window ? lengthOf(window) / daysPerHalfYear : supportMonths / monthsPerHalfYear))

interface BasisFacts {
  readonly kind: CaseKind
  readonly assignments: readonly Pick<Assignment, 'daysGranted'>[]
  readonly supportStart: Day | null
  readonly supportEnd: Day | null
  readonly closedOn: Day | null
}

/** What a case is promised: days of facilitation as granted, meetings per half-year, everything else as the definition says. */
export function ledgerBasis(definition: ProgrammeDefinition, facts: BasisFacts, today: Day): LedgerBasis {
  const { kind, supportStart: start, supportEnd: end, closedOn } = facts
  const window = start !== null && end !== null ? { start, end } : null
  const amount = (of: ServiceKind) => definition.entitlements[kind].find((it) => it.kind === of)?.amount ?? 0
  const promised = Object.fromEntries(serviceKinds.map((it) => [it, amount(it)])) as Record<ServiceKind, number>
  promised.facilitation = grantedDays(definition, kind, facts.assignments)
  promised.meeting *= halfYears(window, definition.supportMonths)
  return { today, window, closedOn, promised }
}

export function ledgerStage({ today, window, closedOn }: LedgerBasis): LedgerStage {
  if (closedOn !== null) return 'ended'
  if (window === null || today < window.start) return 'ahead'
  return today > window.end ? 'ended' : 'running'
}

/** Share of the window that is over, the day itself included; it stops when the case ends. */
export function elapsedShare({ today, window, closedOn }: LedgerBasis): number {
  if (window === null) return 0
  const at = closedOn !== null && closedOn < today ? closedOn : today
  return Math.min(1, Math.max(0, (daysBetween(window.start, at) + 1) / lengthOf(window)))
}

/** Days of facilitation are counted in quarters, everything else is whole. */
const stepOf = (kind: ServiceKind): number => (kind === 'facilitation' ? 0.25 : 1)
const toStep = (amount: number, step: number): number => Math.round(amount / step) * step

/**
 * The last day on which the missing can still be caught up: from then to the end twice the even pace is just enough, and
 * nothing single needs more than 60 days.
 */
function catchUpBy(window: SupportWindow, promised: number, missing: number): Day {
  const gap = Math.min(longestGapDays, lengthOf(window) / (2 * promised))
  return addDays(window.end, -Math.ceil(missing * gap))
}

type Measured = Omit<LedgerLine, 'state'>

/**
 * How a line stands. `done`: all delivered. `late`: too late to catch up even at twice the pace, or over and not all delivered.
 * `unused`: something was to be expected by now and nothing is delivered or planned, or over without any. `behind`: less delivered than an
 * even pace would have, and the rest not planned. Otherwise `onTrack`.
 */
function stateOf(stage: LedgerStage, today: Day, it: Measured): LineState | null {
  if (stage === 'ahead') return null
  if (it.delivered >= it.promised) return 'done'
  if (stage === 'ended') return it.delivered === 0 ? 'unused' : 'late'
  if (it.catchUpBy !== null && today > it.catchUpBy) return 'late'
  if (it.delivered + it.planned === 0 && it.expected > 0) return 'unused'
  return it.delivered < it.expected && it.missing > 0 ? 'behind' : 'onTrack'
}

function lineOf(basis: LedgerBasis, kind: ServiceKind, sum: ServiceSum): LedgerLine {
  const { window, today } = basis
  const promised = basis.promised[kind]
  const stage = ledgerStage(basis)
  const planned = stage === 'ended' ? 0 : sum.planned
  const missing = Math.max(0, promised - sum.delivered - planned)
  const measured: Measured = {
    kind,
    promised,
    delivered: sum.delivered,
    planned,
    missing,
    overdue: stage === 'running' ? sum.overdue : 0,
    expected: toStep(promised * elapsedShare(basis), stepOf(kind)),
    catchUpBy: window !== null && stage === 'running' && missing > 0 ? catchUpBy(window, promised, missing) : null,
  }
  return { ...measured, state: stateOf(stage, today, measured) }
}

const nothing: ServiceSum = { delivered: 0, planned: 0, overdue: 0 }

/** The ledger out of sums per kind. Kinds that are neither promised nor used are left out. */
export function ledgerOf(basis: LedgerBasis, sums: ServiceSums): Ledger {
  const kinds = serviceKinds.filter((it) => basis.promised[it] > 0 || sums[it] !== undefined)
  return {
    stage: ledgerStage(basis),
    window: basis.window,
    elapsed: elapsedShare(basis),
    lines: kinds.map((kind) => lineOf(basis, kind, sums[kind] ?? nothing)),
  }
}

/** The worst state of a ledger; `null` before the support begins, or without lines. */
export function worstState({ lines }: Pick<Ledger, 'lines'>): LineState | null {
  return lineStates.find((state) => lines.some((it) => it.state === state)) ?? null
}
