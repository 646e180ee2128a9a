import type { Gate } from '../cases/gate.ts'
import type { CaseKind } from '../cases/kind.ts'
import type { Day } from '../kernel/day.ts'
import type { ProgrammeDefinition } from '../programme/definition.ts'
import type { CriterionCode, CriterionUse } from './criterion.ts'
import type { CriterionRule } from './criterion-rule.ts'
import { admissionRules } from './criterion-rules-admission.ts'
import { analysisRules } from './criterion-rules-analysis.ts'
import { closingRules } from './criterion-rules-closing.ts'
import { peopleRules } from './criterion-rules-people.ts'
import { planRules } from './criterion-rules-plan.ts'
import type { CriterionResult, GateEvaluation, WaiverNote } from './evaluation.ts'
import type { GateFacts } from './gate-facts.ts'

const rules: Readonly<Record<CriterionCode, CriterionRule>> = {
  ...peopleRules,
  ...admissionRules,
  ...analysisRules,
  ...planRules,
  ...closingRules,
}

/** What a gate is measured by, and when. */
export interface GateQuestion {
  readonly definition: Pick<ProgrammeDefinition, 'gates'>
  readonly programmeVersion: number
  readonly kind: CaseKind
  readonly gate: Gate
  readonly on: Day
  readonly facts: GateFacts
}

/** The waiver that holds for a criterion in the stay the case is in. */
function waiverOf({ facts, gate }: GateQuestion, code: CriterionCode): WaiverNote | null {
  const granted = facts.waivers.find((it) => it.gate === gate && it.code === code && it.phaseRunId === facts.phaseRunId)
  return granted ? { requestId: granted.requestId, reason: granted.reason, byName: granted.byName, on: granted.on } : null
}

function evaluate(question: GateQuestion, { code, hardness, atLeast, atMost }: CriterionUse): CriterionResult {
  const { isMet, ...found } = rules[code](question.facts, { atLeast, atMost }, question.on)
  const waiver = waiverOf(question, code)
  return { code, hardness, state: isMet ? 'met' : waiver ? 'waived' : 'unmet', atLeast, atMost, ...found, waiver }
}

/** What a gate finds on a day: a pure function of the facts of a case and the definition it follows. */
export function evaluateGate(question: GateQuestion): GateEvaluation {
  const { definition, programmeVersion, kind, gate, on } = question
  return { gate, kind, programmeVersion, on, criteria: definition.gates[kind][gate].map((use) => evaluate(question, use)) }
}
