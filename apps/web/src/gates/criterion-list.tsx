import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { type CriterionResult, type GateEvaluation, openCriteria } from '@etappe/domain/gates/evaluation'
import type { ReactNode } from 'react'
import { useWords } from '../app/words.ts'
import { CriterionRow } from './criterion-row.tsx'
import css from './criterion.module.css'

interface Props {
  readonly evaluation: GateEvaluation
  readonly number: CaseNumber
  readonly isPast?: boolean
  readonly isShort?: boolean
  readonly onLeave?: (() => void) | undefined
  /** What can be done about a criterion. */
  readonly renderActs?: (result: CriterionResult) => ReactNode
}

/** The criteria of a gate: what has to be there first, then what should, then what is. The upper part is the to-do list of the phase. */
export function CriterionList({ evaluation, number, isPast = false, isShort = false, onLeave, renderActs }: Props) {
  const words = useWords('gates')
  const groups = [
    { title: words.group.hard, results: openCriteria(evaluation, 'hard') },
    { title: words.group.soft, results: openCriteria(evaluation, 'soft') },
    { title: words.group.waived, results: evaluation.criteria.filter((it) => it.state === 'waived') },
    { title: words.group.met, results: evaluation.criteria.filter((it) => it.state === 'met') },
  ].filter((it) => it.results.length > 0)
  if (groups.length === 0) return <p className={css.none}>{words.noCriteria}</p>
  return groups.map(({ title, results }) => (
    <section key={title} className={css.group}>
      <h3>
        {title} <span className={css.total}>{results.length}</span>
      </h3>
      <ul>
        {results.map((it) => (
          <CriterionRow key={it.code} result={it} number={number} isPast={isPast} isShort={isShort} onLeave={onLeave}>
            {renderActs?.(it)}
          </CriterionRow>
        ))}
      </ul>
    </section>
  ))
}
