import type { ShownValue } from '@etappe/domain/baseline/indicator-shown'
import { IconEyeOff } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import type { IndicatorRow } from './indicator-rows.ts'
import { useFigures } from './use-figures.ts'
import css from './value-text.module.css'

interface Props {
  readonly value: ShownValue | undefined
  readonly row: Pick<IndicatorRow, 'unit' | 'unitText'>
}

/** A value as it stands in a cell: the figure, or in words why there is none. */
export function ValueText({ value, row }: Props) {
  const words = useWords('indicators')
  const { figure } = useFigures()
  if (!value)
    return (
      <span className="quiet">
        <span aria-hidden>–</span>
        <span className="sr">{words.nothing}</span>
      </span>
    )
  if (value.suppressed)
    return (
      <span className={css.kept} title={words.withheld}>
        <IconEyeOff size={14} className="icon" aria-hidden />
        {words.withheldShort}
        <span className="sr"> ({words.withheld})</span>
      </span>
    )
  if (value.state === 'notAvailable' || value.value === null)
    return (
      <span title={words.state.notAvailable}>
        {words.notAvailableShort}
        <span className="sr"> ({words.state.notAvailable})</span>
      </span>
    )
  return (
    <span>
      {figure(value.value, row)}
      {value.source === '' && <span className={css.bare}> {words.noSource}</span>}
    </span>
  )
}
