import { gates } from '../cases/gate.ts'
import { type CaseKind, caseKinds } from '../cases/kind.ts'
import type { Gate } from '../cases/gate.ts'
import { criteriaOf, type CriterionCode, criterionNumbers, type CriterionUse } from '../gates/criterion.ts'
import type { FieldProblem } from '../kernel/problems.ts'
import type { ProgrammeDefinition } from './definition.ts'

/** Field problems by dotted path. */
export type Problems = Readonly<Record<string, FieldProblem>>
type Found = [string, FieldProblem]

/** What a number of a criterion cannot exceed: percent of a post, the ten core indicators. */
const highest: Partial<Record<CriterionCode, number>> = { coordinatorShare: 100, coreIndicators: 10 }

/** What is wrong with one of the two numbers of a criterion by itself. */
function boundProblem({ code, ...use }: CriterionUse, bound: 'atLeast' | 'atMost'): FieldProblem | null {
  const value = use[bound]
  const isTaken = criterionNumbers[code]?.[bound] !== undefined
  // One that counts has to say how many; without an upper end it is open.
  if (value === null) return isTaken && bound === 'atLeast' ? 'required' : null
  if (!isTaken) return 'invalid'
  return value > (highest[code] ?? value) ? 'out-of-range' : null
}

function numberProblems(at: string, use: CriterionUse): Found[] {
  const found = (['atLeast', 'atMost'] as const).flatMap((bound): Found[] => {
    const problem = boundProblem(use, bound)
    return problem ? [[`${at}.${bound}`, problem]] : []
  })
  const isTurned = use.atMost !== null && use.atMost < (use.atLeast ?? 0)
  return found.length === 0 && isTurned ? [[`${at}.atMost`, 'below-first']] : found
}

function gateProblems(at: string, kind: CaseKind, gate: Gate, uses: readonly CriterionUse[]): Found[] {
  return uses.flatMap((use, index): Found[] => {
    const here = `${at}.${index}`
    if (!criteriaOf[gate][kind].includes(use.code)) return [[`${here}.code`, 'not-a-choice']]
    if (uses.findIndex((it) => it.code === use.code) < index) return [[`${here}.code`, 'already-there']]
    return numberProblems(here, use)
  })
}

function entitlementProblems({ entitlements }: ProgrammeDefinition): Found[] {
  return caseKinds.flatMap((kind) =>
    entitlements[kind].flatMap((it, index): Found[] => {
      const here = `entitlements.${kind}.${index}`
      if (entitlements[kind].findIndex((other) => other.kind === it.kind) < index) return [[`${here}.kind`, 'already-there']]
      // Only facilitation is given by the quarter day.
      return it.kind !== 'facilitation' && !Number.isInteger(it.amount) ? [[`${here}.amount`, 'not-a-number']] : []
    }),
  )
}

/** What contradicts itself in a definition whose parts are all well-formed. */
export function definitionProblems(definition: ProgrammeDefinition): Problems {
  const { amberAt, redAt } = definition.light.contingent
  return Object.fromEntries<FieldProblem>([
    ...caseKinds.flatMap((kind) =>
      gates.flatMap((gate) => gateProblems(`gates.${kind}.${gate}`, kind, gate, definition.gates[kind][gate])),
    ),
    ...entitlementProblems(definition),
    ...(redAt < amberAt ? [['light.contingent.redAt', 'below-first'] as Found] : []),
  ])
}

/** A criterion as a gate first takes it: its usual numbers, hard. */
export const newCriterion = (code: CriterionCode): CriterionUse => ({
  code,
  hardness: 'hard',
  atLeast: criterionNumbers[code]?.atLeast ?? null,
  atMost: criterionNumbers[code]?.atMost ?? null,
})

/** The criteria of a gate in the order people know, whatever order they were added in. */
export function inUsualOrder(kind: CaseKind, gate: Gate, uses: readonly CriterionUse[]): CriterionUse[] {
  const order = criteriaOf[gate][kind]
  return uses.toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
}
