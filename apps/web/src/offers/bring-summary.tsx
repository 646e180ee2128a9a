import { Checkbox } from '@mantine/core'
import { IconAlertTriangleFilled, IconCircleMinus, IconInfoCircle } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './bring.module.css'
import type { Bring } from './use-bring.ts'

interface Props {
  readonly bring: Bring
  readonly onlyMessages: boolean
  readonly onOnlyMessages: (isOnly: boolean) => void
}

/** How many offers will come in, and what stands in the way of the others. */
export function BringSummary({ bring, onlyMessages, onOnlyMessages }: Props) {
  const words = useWords('offers').bring
  const errors = bring.rows.filter((it) => it.fields === null).length
  const duplicates = bring.duplicates.size
  const leftOut = bring.rows.length - bring.taken.length
  return (
    <div className={css.summary}>
      <b role="status">{words.summary({ count: bring.taken.length })}</b>
      {errors > 0 && (
        <span className={`${css.fact} bad`}>
          <IconAlertTriangleFilled size={16} aria-hidden />
          {words.withErrors({ count: errors })}
        </span>
      )}
      {duplicates > 0 && (
        <span className={css.fact}>
          <IconInfoCircle size={16} aria-hidden />
          {words.duplicates({ count: duplicates })}
        </span>
      )}
      {leftOut > 0 && (
        <span className={css.fact}>
          <IconCircleMinus size={16} aria-hidden />
          {words.leftOut({ count: leftOut })}
        </span>
      )}
      {bring.isCut && <span className="warn">{words.cut}</span>}
      <Checkbox label={words.onlyMessages} checked={onlyMessages} onChange={(event) => onOnlyMessages(event.currentTarget.checked)} />
    </div>
  )
}
