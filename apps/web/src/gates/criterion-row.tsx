import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CriterionResult } from '@etappe/domain/gates/evaluation'
import { IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { CriterionEvidence } from './criterion-evidence.tsx'
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
  readonly onLeave?: (() => void) | undefined
  /** What can be done about it here: asking for a waiver. */
  readonly children?: ReactNode
}

/** One criterion: whether it is met, what shows it, what is missing, and the way there. */
export function CriterionRow({ result, number, isPast = false, onLeave, children }: Props) {
  const { formats } = useApp()
  const { words, name, counted } = useCriterionWords()
  const { state, waiver, hardness } = result
  const isOpen = state === 'unmet'
  const said = waiver && { name: waiver.byName, day: formats.day(waiver.on) }
  const further = (result.count ?? 0) - result.evidence.length
  return (
    <li className={css.row} data-state={state}>
      <CriterionMark state={state} />
      <div className={css.what}>
        <p className={isOpen ? 'strong' : undefined}>
          {name(result)}
          <span className={css.hardness} title={words.hardnessText[hardness]}>
            {words.hardness[hardness]}
          </span>
        </p>
        {waiver && said && state === 'waived' && <p className={css.note}>{words.waivedReason({ ...said, reason: waiver.reason })}</p>}
        {said && state === 'met' && <p className={css.note}>{words.waivedBefore(said)}</p>}
        <CriterionEvidence
          result={result}
          number={number}
          items={result.evidence}
          further={result.evidence.length === 5 ? further : 0}
          lead={counted(result)}
          onLeave={onLeave}
        />
        {isOpen && result.gaps.length > 0 && (
          <CriterionEvidence result={result} number={number} items={result.gaps} further={0} lead={words.missing} onLeave={onLeave} />
        )}
        {isOpen && !isPast && <p className={css.note}>{words.howMet[result.code]}</p>}
        {children}
      </div>
      {isOpen && !isPast && (
        <JumpLink
          number={number}
          target={jumpTarget(result)}
          className={css.jump}
          label={words.jumpTo({ where: words.jump[result.place], criterion: name(result) })}
          onLeave={onLeave}
        >
          {words.jump[result.place]}
          <IconArrowRight size={14} className="icon" aria-hidden />
        </JumpLink>
      )}
    </li>
  )
}
