import { costStates } from '@etappe/domain/plan/measure'
import { Radio, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import css from './plan-panel.module.css'
import type { MeasureForm } from './use-measure-form.ts'
import { usePlanWords } from './use-plan-words.ts'

/** What it costs, or that it costs nothing, and who pays. */
export function MeasureCostFields({ form: { now, change, problems } }: { readonly form: MeasureForm }) {
  const { messages: m } = useApp()
  const { words } = usePlanWords()
  const labels = words.field.measure
  return (
    <div className={css.group}>
      <h3>{words.panel.costs}</h3>
      <Radio.Group
        label={labels.costState}
        id="field-fields-costState"
        value={now.content.costState}
        onChange={(value) => change({ costState: costStates.find((it) => it === value) ?? 'open' })}
      >
        <div className={css.choices}>
          {costStates.map((it) => (
            <Radio key={it} value={it} label={words.costState[it]} />
          ))}
        </div>
      </Radio.Group>
      {now.content.costState === 'amount' && (
        <TextInput
          {...fieldProps(m, problems, 'fields.costEuro')}
          label={labels.costEuro}
          required
          inputMode="numeric"
          value={now.content.costEuro}
          onChange={(event) => change({ costEuro: event.currentTarget.value })}
          rightSection="€"
        />
      )}
      <TextInput
        {...fieldProps(m, problems, 'fields.funding')}
        label={labels.funding}
        description={words.form.fundingHint}
        dir="auto"
        value={now.content.funding}
        onChange={(event) => change({ funding: event.currentTarget.value })}
      />
    </div>
  )
}
