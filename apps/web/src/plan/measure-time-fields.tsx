import '@mantine/core/styles/Pill.css'
import '@mantine/core/styles/PillsInput.css'
import { possibleDependencies } from '@etappe/domain/plan/dependency'
import type { Measure } from '@etappe/domain/plan/measure'
import { MultiSelect } from '@mantine/core'
import { measureId } from '@etappe/domain/kernel/id'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { usePlanEditing } from './plan-editing.ts'
import css from './plan-panel.module.css'
import type { MeasureForm } from './use-measure-form.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly form: MeasureForm
  readonly measure: Measure
}

/** From when to when, and what has to be finished before. Only what leads into no circle is offered. */
export function MeasureTimeFields({ form: { now, change, problems }, measure }: Props) {
  const { messages: m } = useApp()
  const { words, measureName } = usePlanWords()
  const { plan } = usePlanEditing()
  const labels = words.field.measure
  const possible = possibleDependencies(measure.id, plan.view.measures)
  const chosen = now.content.dependsOnIds.filter((id) => plan.measures.has(id))
  return (
    <div className={css.group}>
      <h3>{words.panel.when}</h3>
      <div className={css.pair}>
        <DayField
          {...fieldProps(m, problems, 'fields.startsOn')}
          label={labels.startsOn}
          value={now.content.startsOn}
          onChange={(startsOn) => change({ startsOn })}
        />
        <DayField
          {...fieldProps(m, problems, 'fields.endsOn')}
          label={labels.endsOn}
          value={now.content.endsOn}
          onChange={(endsOn) => change({ endsOn })}
        />
      </div>
      <MultiSelect
        {...fieldProps(m, problems, 'fields.dependsOnIds')}
        label={labels.dependsOnIds}
        description={possible.length === 0 ? words.form.dependsOnNone : words.form.dependsOnHint}
        disabled={!plan.verdict.ok || possible.length === 0}
        searchable
        hidePickedOptions
        clearable
        clearButtonProps={{ 'aria-label': words.filter.reset }}
        comboboxProps={{ shadow: 'md' }}
        value={chosen}
        onChange={(ids) => change({ dependsOnIds: ids.map((id) => measureId.parse(id)) })}
        data={possible.map((it) => ({ value: it.id, label: measureName(it) }))}
      />
    </div>
  )
}
