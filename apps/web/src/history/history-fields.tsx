import { useWords } from '../app/words.ts'
import css from './case-history.module.css'
import type { describeChange } from './describe-change.ts'
import { FieldChange } from './field-change.tsx'

interface Props extends Pick<ReturnType<typeof describeChange>, 'fields' | 'untold'> {
  /** A record came or went as a whole: there is no before and after. */
  readonly isWhole: boolean
}

/** What one command changed, field by field. */
export function HistoryFields({ fields, untold, isWhole }: Props) {
  const h = useWords('history')
  return (
    <>
      {fields.length > 0 && (
        <dl className={css.fields} data-whole={isWhole || undefined}>
          {fields.map((field) => (
            <FieldChange key={field.key} field={field} />
          ))}
        </dl>
      )}
      {untold > 0 && <p className="quiet small">{h.further({ count: untold })}</p>}
    </>
  )
}
