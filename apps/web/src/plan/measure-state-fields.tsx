import { measureStates } from '@etappe/domain/plan/measure-state'
import { needsDeviationReason } from '@etappe/domain/plan/measure-rules'
import { NativeSelect } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import css from './plan-panel.module.css'
import { PlanText } from './plan-text.tsx'
import type { MeasureForm } from './use-measure-form.ts'
import { usePlanWords } from './use-plan-words.ts'

/** How far it is; what is done has its day, what is postponed or dropped its reason. */
export function MeasureStateFields({ form: { now, change, problems } }: { readonly form: MeasureForm }) {
  const { me, messages: m } = useApp()
  const { words } = usePlanWords()
  const labels = words.field.measure
  const { state } = now.content
  const choose = (value: string) => {
    const next = measureStates.find((it) => it === value) ?? state
    change({ state: next, doneOn: next === 'done' ? (now.content.doneOn ?? me.today) : null })
  }
  return (
    <div className={css.group}>
      <h3>{words.panel.state}</h3>
      <div className={css.pair}>
        <NativeSelect
          {...fieldProps(m, problems, 'fields.state')}
          label={labels.state}
          value={state}
          onChange={(event) => choose(event.currentTarget.value)}
          data={measureStates.map((it) => ({ value: it, label: words.measureState[it] }))}
        />
        {state === 'done' && (
          <DayField
            {...fieldProps(m, problems, 'fields.doneOn')}
            label={labels.doneOn}
            required
            value={now.content.doneOn}
            onChange={(doneOn) => change({ doneOn })}
          />
        )}
      </div>
      {(needsDeviationReason(state) || now.content.deviationReason !== '') && (
        <PlanText
          {...fieldProps(m, problems, 'fields.deviationReason')}
          label={labels.deviationReason}
          hint={words.form.deviationReasonHint}
          isRequired={needsDeviationReason(state)}
          value={now.content.deviationReason}
          onChange={(deviationReason) => change({ deviationReason })}
        />
      )}
    </div>
  )
}
