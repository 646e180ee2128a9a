import { Button } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { Outputs } from '../api/client.ts'
import type { IndicatorRow } from './indicator-rows.ts'
import css from './indicators.module.css'
import type { EntryFields } from './value-entry.ts'

interface Props {
  readonly population: Outputs['indicator']['list']['population']
  readonly row: IndicatorRow | undefined
  readonly isPending: boolean
  readonly onTake: (year: number, fields: EntryFields) => void
}

/** The register's figure for the inhabitants, offered as long as nothing stands for its year; taken over by one click. */
export function PopulationOffer({ population, row, isPending, onTake }: Props) {
  const { formats } = useApp()
  const { population: words } = useWords('indicators')
  if (!population || !row) return null
  const year = Number(population.asOf.slice(0, 4))
  if (row.values.has(year)) return null
  const day = formats.day(population.asOf)
  return (
    <div className={css.offer}>
      <p>{words.offer({ count: formats.number(population.population), day, year })}</p>
      <Button
        variant="default"
        loading={isPending}
        onClick={() => onTake(year, { state: 'measured', value: population.population, base: null, source: words.source({ day }) })}
      >
        {words.take}
      </Button>
    </div>
  )
}
