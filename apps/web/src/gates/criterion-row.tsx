import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CriterionResult } from '@etappe/domain/gates/evaluation'
import { IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { CriterionFacts } from './criterion-facts.tsx'
import { CriterionMark } from './criterion-mark.tsx'
import css from './criterion.module.css'
import { JumpLink } from './jump-link.tsx'
import { jumpTarget } from './jump-target.ts'
import { useCriterionWords } from './use-criterion-words.ts'

interface Props {
  readonly result: CriterionResult
  readonly number: CaseNumber
  /** Says nothing of where to go: the record of a passed gate is not a to-do list. */
  readonly isPast?: boolean
  /** Names the first of everything only: there is little room. */
  readonly isShort?: boolean
  readonly onLeave?: (() => void) | undefined
  /** What can be done about it here: asking for a waiver. */
  readonly children?: ReactNode
}

/** One criterion: whether it is met, what shows it, what is missing, and the way there. */
export function CriterionRow({ result, number, isPast = false, isShort = false, onLeave, children }: Props) {
  const { words, name } = useCriterionWords()
  const { state, hardness, place } = result
  const isTodo = state === 'unmet' && !isPast
  return (
    <li className={css.row} data-state={state}>
      <CriterionMark state={state} />
      <div className={css.what}>
        <p className={state === 'unmet' ? 'strong' : undefined}>
          {name(result)}
          {hardness === 'soft' && (
            <span className={css.hardness} title={words.hardnessText[hardness]}>
              {words.hardness[hardness]}
            </span>
          )}
        </p>
        <CriterionFacts result={result} number={number} isTodo={isTodo} isShort={isShort} onLeave={onLeave} />
        {children}
      </div>
      {isTodo && (
        <JumpLink
          number={number}
          target={jumpTarget(result)}
          className={css.jump}
          label={words.jumpTo({ where: words.jump[place], criterion: name(result) })}
          onLeave={onLeave}
        >
          {words.jump[place]}
          <IconArrowRight size={14} className="icon" aria-hidden />
        </JumpLink>
      )}
    </li>
  )
}
