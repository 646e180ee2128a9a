import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CriterionResult } from '@etappe/domain/gates/evaluation'
import { CriterionEvidence } from './criterion-evidence.tsx'
import { CriterionWaiver } from './criterion-waiver.tsx'
import css from './criterion.module.css'
import { useCriterionWords } from './use-criterion-words.ts'

interface Props {
  readonly result: CriterionResult
  readonly number: CaseNumber
  /** Says how it would be met. */
  readonly isTodo: boolean
  /** Names the first of everything only. */
  readonly isShort: boolean
  readonly onLeave?: (() => void) | undefined
}

/** So many are told by the evaluation; beyond that only some criteria count. */
const mostEvidence = 5

/** What shows a criterion; of an open one rather what is missing, and how it is met. */
export function CriterionFacts({ result, number, isTodo, isShort, onLeave }: Props) {
  const { words, counted } = useCriterionWords()
  const { evidence, gaps, count, state } = result
  const hasGaps = state === 'unmet' && gaps.length > 0
  const at = { result, number, onLeave }
  return (
    <>
      <CriterionWaiver result={result} />
      {hasGaps ? (
        <CriterionEvidence
          {...at}
          items={gaps}
          total={gaps.length}
          lead={[counted(result), words.missing].filter(Boolean).join(', ')}
          most={isShort ? 3 : 12}
        />
      ) : (
        <CriterionEvidence
          {...at}
          items={evidence}
          total={count === null && evidence.length === mostEvidence ? null : Math.max(count ?? 0, evidence.length)}
          lead={counted(result)}
          most={isShort ? 1 : state === 'met' ? 2 : mostEvidence}
        />
      )}
      {isTodo && <p className={css.note}>{words.howMet[result.code]}</p>}
    </>
  )
}
