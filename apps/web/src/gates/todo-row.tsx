import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { CriterionResult } from '@etappe/domain/gates/evaluation'
import css from './gate-todo.module.css'
import { JumpLink } from './jump-link.tsx'
import { jumpTarget } from './jump-target.ts'
import { useCriterionWords } from './use-criterion-words.ts'

/** One criterion that is open, with the way to where it is met. */
export function TodoRow({ result, number }: { readonly result: CriterionResult; readonly number: CaseNumber }) {
  const { words, name, counted } = useCriterionWords()
  const count = counted(result)
  const where = words.jump[result.place]
  return (
    <li className={css.row}>
      <p>
        {name(result)}
        <span className="quiet small">
          {' '}
          {words.hardness[result.hardness]}
          {count !== null && ` · ${count}`}
        </span>
      </p>
      <JumpLink number={number} target={jumpTarget(result)} label={words.jumpTo({ where, criterion: name(result) })}>
        {where}
      </JumpLink>
    </li>
  )
}
