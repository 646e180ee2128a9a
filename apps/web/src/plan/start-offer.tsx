import type { ShownIndicator } from '@etappe/domain/baseline/indicator-shown'
import type { Day } from '@etappe/domain/kernel/day'
import { Button } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import css from './start-offer.module.css'
import { typedFigure } from '../ui/typed-figure.ts'
import { useDecimal } from '../ui/use-decimal.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly indicator: ShownIndicator
  readonly onTake: (patch: { startValue: string; startOn: Day }) => void
}

const offered = 3

const earlier = (a: Day, b: Day): Day => (a < b ? a : b)

/** The newest values of an indicator that may be shown, to be taken as the starting value. */
export function StartOffer({ indicator, onTake }: Props) {
  const { me } = useApp()
  const { words, formats } = usePlanWords()
  const decimal = useDecimal()
  const values = indicator.series.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }])).slice(-offered)
  if (values.length === 0) return null
  return (
    <div className={css.offer}>
      <span className="quiet small">{words.form.offerStartHint}</span>
      {values.toReversed().map(({ year, value }) => (
        <Button
          key={year}
          variant="default"
          size="compact-sm"
          onClick={() => onTake({ startValue: typedFigure(value, decimal), startOn: earlier(`${year}-12-31` as Day, me.today) })}
        >
          {words.form.offerStart({ value: formats.number(value), year })}
        </Button>
      ))}
    </div>
  )
}
