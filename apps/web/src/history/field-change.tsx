import { IconArrowNarrowRight } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './case-history.module.css'
import type { DescribedField } from './value-words.ts'
import { FieldSide } from './field-side.tsx'

interface Props {
  readonly field: DescribedField
}

/** Shorter values are read whole; in longer ones the changed words are marked. */
const compared = 40

/** One field before and after. What was new has no before, what was removed no after. */
export function FieldChange({ field }: Props) {
  const h = useWords('history')
  const { label, before, after, isWhole = false } = field
  const isLong = before !== null && after !== null && Math.max(before.length, after.length) > compared
  return (
    <div className={css.field}>
      <dt>{label}</dt>
      <dd data-long={isLong || undefined}>
        {!(isWhole && before === null) && <FieldSide name={h.before} text={before} other={isLong ? after : null} className={css.before} />}
        {!isWhole && <IconArrowNarrowRight size={16} className={css.arrow} aria-hidden />}
        {!(isWhole && after === null) && <FieldSide name={h.after} text={after} other={isLong ? before : null} />}
      </dd>
    </div>
  )
}
