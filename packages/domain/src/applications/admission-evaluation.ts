import { shownAt } from '../gates/criterion-rule.ts'
import type { CriterionResult, Evidence, GateEvaluation } from '../gates/evaluation.ts'
import type { Eligibility, EligibilityResult } from './eligibility.ts'

/** As `evaluation.ts` allows. */
const mostEvidence = 5

/** What somebody found about a prerequisite, in their words. */
const judged = ({ place, judgement }: EligibilityResult): Evidence[] =>
  judgement ? [shownAt(place, { label: judgement.note, on: judgement.on })] : []

/** Evidence of the application names rows of its form; in the case only the words hold. */
const wordsOf = (it: Evidence): Evidence => ({ ...it, id: null })

function recorded(found: CriterionResult, asked: EligibilityResult | undefined): CriterionResult {
  if (!asked) return found
  const state = asked.state === 'met' ? 'met' : found.waiver ? 'waived' : found.state
  const isShown = state !== 'met' || found.state === 'met'
  const evidence = [...judged(asked), ...(isShown ? found.evidence : asked.evidence.map(wordsOf))].slice(0, mostEvidence)
  return { ...found, state, evidence, gaps: state === 'met' ? [] : found.gaps }
}

/**
 * The evaluation the record of the admission keeps: what the new case shows, by the criteria the application was decided on.
 * What somebody judged stands with their words, because the data alone would say less.
 */
export function admissionEvaluation(ofCase: GateEvaluation, eligibility: Pick<Eligibility, 'criteria'>): GateEvaluation {
  return {
    ...ofCase,
    criteria: ofCase.criteria.map((found) =>
      recorded(
        found,
        eligibility.criteria.find((it) => it.code === found.code),
      ),
    ),
  }
}
