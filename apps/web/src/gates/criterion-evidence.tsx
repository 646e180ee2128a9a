import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CriterionResult, Evidence } from '@etappe/domain/gates/evaluation'
import css from './criterion.module.css'
import { JumpLink } from './jump-link.tsx'
import { jumpTarget } from './jump-target.ts'
import { useCriterionWords } from './use-criterion-words.ts'

interface Props {
  readonly result: CriterionResult
  readonly number: CaseNumber
  /** What was found, or what is missing. */
  readonly items: readonly Evidence[]
  /** How many more there are than can be shown. */
  readonly further: number
  /** Stands before them. */
  readonly lead: string | null
  readonly onLeave?: (() => void) | undefined
}

/** The records that show a criterion, or those that are missing something, each as a link. */
export function CriterionEvidence({ result, number, items, further, lead, onLeave }: Props) {
  const { words, evidence } = useCriterionWords()
  const shown = items.filter((it) => evidence(it) !== '')
  if (shown.length === 0 && lead === null) return null
  return (
    <p className={css.evidence}>
      {lead !== null && <span>{lead}</span>}
      {shown.map((it, index) => (
        // Two meetings of one kind may stand on the same day.
        <JumpLink key={`${it.id}-${index}`} number={number} target={jumpTarget(result, it)} onLeave={onLeave}>
          <bdi>{evidence(it)}</bdi>
        </JumpLink>
      ))}
      {further > 0 && <span>{words.more({ count: further })}</span>}
    </p>
  )
}
