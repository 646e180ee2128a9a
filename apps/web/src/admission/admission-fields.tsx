import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { exceptable } from './decision-blockers.ts'
import type { DecisionContent } from './decision-draft.ts'
import css from './decision.module.css'
import { ExceptionFields } from './exception-fields.tsx'
import type { OpenApplication } from './open-application.ts'

interface Props {
  readonly open: OpenApplication
  readonly content: DecisionContent
  readonly problems: Problems
  /** One more than planned for. */
  readonly isFull: boolean
  readonly onChange: (patch: Partial<DecisionContent>) => void
}

/** What only an admission asks for: its first day, exceptions, why beyond the quota. */
export function AdmissionFields({ open: { detail }, content, problems, isFull, onChange }: Props) {
  const { messages: m, formats } = useApp()
  const words = useWords('admission').decision
  const unmet = exceptable(detail)
  const { round } = detail
  return (
    <>
      <div className={css.day}>
        <DayField
          {...fieldProps(m, problems, 'startOn')}
          label={words.startOn}
          description={round ? words.startBy({ day: formats.day(round.startBy) }) : words.startOnHint}
          required
          value={content.startOn}
          onChange={(startOn) => onChange({ startOn })}
        />
      </div>
      {unmet.length > 0 && (
        <ExceptionFields
          results={unmet}
          exceptions={content.exceptions}
          problems={problems}
          onChange={(code, reason) => onChange({ exceptions: { ...content.exceptions, [code]: reason } })}
        />
      )}
      {isFull && (
        <ReasonField
          {...fieldProps(m, problems, 'quotaReason')}
          label={words.quotaReason}
          placeholder={words.quotaReasonHint}
          required
          value={content.quotaReason}
          onChange={(quotaReason) => onChange({ quotaReason })}
        />
      )}
    </>
  )
}
