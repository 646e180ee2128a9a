import type { EligibilityResult } from '@etappe/domain/applications/eligibility'
import type { CriterionCode } from '@etappe/domain/gates/criterion'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import css from './decision.module.css'
import type { DecisionContent } from './decision-draft.ts'
import { PrerequisiteMark } from './prerequisite-mark.tsx'
import { usePrerequisiteWords } from './use-prerequisite-words.ts'

interface Props {
  /** Prerequisites that are not met and can be excepted. */
  readonly results: readonly EligibilityResult[]
  readonly exceptions: DecisionContent['exceptions']
  readonly problems: Problems
  readonly onChange: (code: CriterionCode, reason: string) => void
}

/** One reason for each prerequisite that is not met. */
export function ExceptionFields({ results, exceptions, problems, onChange }: Props) {
  const { messages: m } = useApp()
  const words = useWords('admission').decision
  const { name, value } = usePrerequisiteWords()
  return (
    <fieldset className={css.exceptions}>
      <legend>{words.exceptions}</legend>
      <p className="quiet">{words.exceptionsLead}</p>
      {results.map((it) => (
        <div key={it.code} className={css.exception}>
          <p className={css.excepted}>
            <PrerequisiteMark result={it} />
            <span className="quiet">{value(it)}</span>
          </p>
          <ReasonField
            {...fieldProps(m, problems, `exceptions.${it.code}`)}
            label={words.exceptionReason({ criterion: name(it) })}
            required
            value={exceptions[it.code] ?? ''}
            onChange={(reason) => onChange(it.code, reason)}
          />
        </div>
      ))}
    </fieldset>
  )
}
