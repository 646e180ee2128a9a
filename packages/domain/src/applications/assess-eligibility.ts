import type { CaseKind } from '../cases/kind.ts'
import type { CriterionCode, CriterionUse } from '../gates/criterion.ts'
import type { AdmissionFacts, AdmissionRule } from '../gates/criterion-rule.ts'
import { admissionRules } from '../gates/criterion-rules-admission.ts'
import { peopleRules } from '../gates/criterion-rules-people.ts'
import type { Evidence } from '../gates/evaluation.ts'
import type { Day } from '../kernel/day.ts'
import { admissionFacts, type KnownMunicipality } from './admission-facts.ts'
import type { ApplicationFields } from './application-fields.ts'
import { doubtOf } from './doubt.ts'
import type { Eligibility, EligibilityResult, EligibilitySource, EligibilityState } from './eligibility.ts'
import type { Judgement } from './judgement.ts'

/** The rules of the admission gate: the same that a case is measured by. */
const rules: Partial<Record<CriterionCode, AdmissionRule>> = { ...peopleRules, ...admissionRules }

const fromRegister: readonly CriterionCode[] = ['territorialAuthority', 'sizeRecommended']

/** What an application is measured by, and when. */
export interface EligibilityQuestion {
  readonly kind: CaseKind
  /** The criteria of the admission gate of its kind. */
  readonly uses: readonly CriterionUse[]
  readonly programmeVersion: number
  readonly fields: ApplicationFields
  /** Those of its municipalities the register has. */
  readonly municipalities: readonly KnownMunicipality[]
  readonly judgements: readonly Judgement[]
  readonly on: Day
}

const sourceOf = (code: CriterionCode, judged: Judgement | null): EligibilitySource =>
  judged ? 'person' : fromRegister.includes(code) ? 'register' : 'form'

/** What an application names has no day of its own. */
const undated = (it: Evidence): Evidence => ({ ...it, on: null })

function assess(
  { facts, ...question }: EligibilityQuestion & { readonly facts: AdmissionFacts },
  { code, hardness, atLeast, atMost }: CriterionUse,
): EligibilityResult[] {
  const rule = rules[code]
  if (!rule) return []
  const { fields, municipalities, on } = question
  const { isMet, evidence, ...found } = rule(facts, { atLeast, atMost }, on)
  const judged = question.judgements.findLast((it) => it.code === code) ?? null
  const doubt = doubtOf(code, { fields, municipalities, use: { atLeast }, isMet })
  const state: EligibilityState = judged?.verdict ?? (doubt ? 'needsPerson' : isMet ? 'met' : 'unmet')
  return [
    {
      code,
      hardness,
      state,
      atLeast,
      atMost,
      ...found,
      evidence: evidence.map(undated),
      source: sourceOf(code, judged),
      doubt,
      judgement: judged,
    },
  ]
}

/**
 * How an application stands to the prerequisites of its kind: a pure function of what it says, the register, and what people
 * found. The form shows it as one types, the office decides by it, and the admission gate of the case keeps it.
 */
export function assessEligibility(question: EligibilityQuestion): Eligibility {
  const { kind, programmeVersion, on, uses, fields, municipalities } = question
  const asked = { ...question, facts: admissionFacts(fields, municipalities, on) }
  return { kind, programmeVersion, on, criteria: uses.flatMap((use) => assess(asked, use)) }
}
