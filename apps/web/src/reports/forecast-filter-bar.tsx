import { caseKinds } from '@etappe/domain/cases/kind'
import { gates } from '@etappe/domain/cases/gate'
import { forecastBands, type ForecastFilters } from '@etappe/domain/reports/forecast-filters'
import { Button, NativeSelect } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './forecast-page.module.css'

interface Props {
  readonly filters: ForecastFilters
  /** Codes of the offices the rows lie in. */
  readonly offices: readonly string[]
  readonly onChange: (filters: ForecastFilters) => void
}

/** Narrows the forecast by office, kind, gate and likelihood. */
export function ForecastFilterBar({ filters, offices, onChange }: Props) {
  const { me, messages: m } = useApp()
  const { filter, band } = useWords('forecast')
  const { name: gateName } = useWords('gates')
  const choices = [
    {
      key: 'office',
      label: filter.office,
      data: me.offices.filter((it) => offices.includes(it.code)).map((it) => ({ value: it.code, label: it.city })),
    },
    { key: 'kind', label: filter.kind, data: caseKinds.map((it) => ({ value: it, label: m.cases.kind[it] })) },
    { key: 'gate', label: filter.gate, data: gates.map((it) => ({ value: it, label: gateName[it] })) },
    { key: 'band', label: filter.band, data: forecastBands.map((it) => ({ value: it, label: band[it] })) },
  ] as const
  return (
    <div className={css.filters} role="group" aria-label={filter.label}>
      {choices
        .filter((it) => it.key !== 'office' || offices.length > 1)
        .map(({ key, label, data }) => (
          <NativeSelect
            key={key}
            label={label}
            value={filters[key] ?? ''}
            onChange={(event) => onChange({ ...filters, [key]: event.currentTarget.value || undefined })}
            data={[{ value: '', label: filter.all }, ...data]}
          />
        ))}
      {Object.values(filters).some((it) => it !== undefined) && (
        <Button variant="default" onClick={() => onChange({})}>
          {filter.clear}
        </Button>
      )}
    </div>
  )
}
