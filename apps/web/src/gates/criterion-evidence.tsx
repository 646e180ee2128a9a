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
  /** How many there are in all; `null` when there are more than are told, and nobody counted. */
  readonly total: number | null
  /** Stands before them. */
  readonly lead: string | null
  /** Only so many are named. */
  readonly most: number
  readonly onLeave?: (() => void) | undefined
}

/** The records that show a criterion, or those that are missing something, each as a link. */
export function CriterionEvidence({ result, number, items, total, lead, most, onLeave }: Props) {
  const { words, evidence } = useCriterionWords()
  const shown = items.filter((it) => evidence(it) !== '').slice(0, most)
  const further = total === null ? null : total - shown.length
  if (shown.length === 0 && lead === null) return null
  return (
    <div className={css.evidence}>
      {lead !== null && <span>{lead}</span>}
      {shown.length > 0 && (
        <ul>
          {shown.map((it, index) => (
            // Two meetings of one kind may stand on the same day.
            <li key={`${it.id}-${index}`}>
              <JumpLink number={number} target={jumpTarget(result, it)} onLeave={onLeave}>
                <bdi>{evidence(it)}</bdi>
              </JumpLink>
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 && further !== 0 && <span>{further === null ? words.andMore : words.more({ count: further })}</span>}
    </div>
  )
}
