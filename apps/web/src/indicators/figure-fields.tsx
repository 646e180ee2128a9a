import { isShare } from '@etappe/domain/baseline/indicator'
import type { FieldProblem } from '@etappe/domain/kernel/problems'
import { TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { IndicatorRow } from './indicator-rows.ts'
import type { TypedValue } from './value-entry.ts'
import css from './value-form.module.css'

interface Props {
  readonly row: IndicatorRow
  /** The stored figures are not shown. */
  readonly isKept: boolean
  readonly typed: TypedValue
  readonly problems: Partial<Record<keyof TypedValue, FieldProblem>>
  readonly onChange: (typed: TypedValue) => void
}

/** The figure, and for a share what it is a share of. */
export function FigureFields({ row, isKept, typed, problems, onChange }: Props) {
  const { messages: m } = useApp()
  const words = useWords('indicators')
  const labels = words.field.indicatorValue
  const say = (problem: FieldProblem | undefined) => problem && m.errors.problem[problem]
  return (
    <>
      <div className={css.pair}>
        <TextInput
          label={labels.value}
          description={words.form.valueHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          autoComplete="off"
          value={typed.value}
          placeholder={isKept ? words.withheldShort : ''}
          error={say(problems.value)}
          onChange={(event) => onChange({ ...typed, value: event.currentTarget.value })}
        />
        {isShare(row.unit) && (
          <TextInput
            label={labels.base}
            autoComplete="off"
            value={typed.base}
            placeholder={isKept ? words.baseUnderTen : ''}
            error={say(problems.base)}
            onChange={(event) => onChange({ ...typed, base: event.currentTarget.value })}
          />
        )}
      </div>
      {isShare(row.unit) && <p className="quiet small">{words.form.baseHint}</p>}
    </>
  )
}
