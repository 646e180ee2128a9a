import type { MeasureId } from '@etappe/domain/kernel/id'
import { possibleDependencies } from '@etappe/domain/plan/dependency'
import { MultiSelect } from '@mantine/core'
import '@mantine/core/styles/Pill.css'
import '@mantine/core/styles/PillsInput.css'
import { useMemo } from 'react'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly view: ScheduleView
  readonly id: MeasureId
  readonly value: readonly MeasureId[]
  readonly onChange: (value: MeasureId[]) => void
  readonly fieldProblem: { readonly id: string; readonly error: string | null }
}

/** What a measure waits for; only measures that do not wait for it themselves are offered. */
export function ScheduleDependencies({ view, id, value, onChange, fieldProblem }: Props) {
  const { words, plan } = useScheduleWords()
  const { measures } = view.plan
  const data = useMemo(
    () => possibleDependencies(id, measures).map((it) => ({ value: it.id, label: `${words.measureNumber(it)} ${it.title}` })),
    [id, measures, words],
  )
  const known = new Map<string, MeasureId>(measures.map((it) => [it.id, it.id]))
  return (
    <MultiSelect
      {...fieldProblem}
      label={plan.field.measure.dependsOnIds}
      description={words.form.dependsOnHint}
      nothingFoundMessage={words.form.nothingFound}
      searchable
      hidePickedOptions
      disabled={!view.verdict.ok}
      data={data}
      value={value.filter((it) => known.has(it))}
      onChange={(chosen) => onChange(chosen.flatMap((it) => known.get(it) ?? []))}
    />
  )
}
