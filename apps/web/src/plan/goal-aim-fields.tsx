import type { ShownIndicator } from '@etappe/domain/baseline/indicator-shown'
import { NativeSelect, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import css from './plan-panel.module.css'
import { StartOffer } from './start-offer.tsx'
import type { GoalForm } from './use-goal-form.ts'
import { usePlanWords } from './use-plan-words.ts'
import { useShownIndicators } from './use-shown-indicators.ts'

/** By what it is measured: from where to where, until when. The starting value is offered from the indicators of the case. */
export function GoalAimFields({ form: { now, change, problems } }: { readonly form: GoalForm }) {
  const { messages: m } = useApp()
  const { words } = usePlanWords()
  const { indicators, nameOf, unitOf } = useShownIndicators()
  const labels = words.field.goal
  const { content } = now
  const chosen = indicators.find((it) => it.key === content.indicator) ?? null
  const choose = (key: string) => {
    const next: ShownIndicator | undefined = indicators.find((it) => it.key === key)
    change({ indicator: next?.key ?? null, unit: next && content.unit === '' ? unitOf(next) : content.unit })
  }
  return (
    <div className={css.group}>
      <h3>{words.panel.measuredBy}</h3>
      <NativeSelect
        {...fieldProps(m, problems, 'fields.indicator')}
        label={labels.indicator}
        value={content.indicator ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[{ value: '', label: words.form.noIndicator }, ...indicators.map((it) => ({ value: it.key, label: nameOf(it) }))]}
      />
      <TextInput
        {...fieldProps(m, problems, 'fields.indicatorText')}
        label={labels.indicatorText}
        description={words.form.indicatorTextHint}
        dir="auto"
        value={content.indicatorText}
        onChange={(event) => change({ indicatorText: event.currentTarget.value })}
      />
      {chosen && <StartOffer indicator={chosen} onTake={(patch) => change(patch)} />}
      <div className={css.pair}>
        <TextInput
          {...fieldProps(m, problems, 'fields.startValue')}
          label={labels.startValue}
          inputMode="decimal"
          value={content.startValue}
          onChange={(event) => change({ startValue: event.currentTarget.value })}
        />
        <DayField
          {...fieldProps(m, problems, 'fields.startOn')}
          label={labels.startOn}
          value={content.startOn}
          onChange={(startOn) => change({ startOn })}
        />
        <TextInput
          {...fieldProps(m, problems, 'fields.targetValue')}
          label={labels.targetValue}
          inputMode="decimal"
          value={content.targetValue}
          onChange={(event) => change({ targetValue: event.currentTarget.value })}
        />
        <DayField
          {...fieldProps(m, problems, 'fields.targetOn')}
          label={labels.targetOn}
          value={content.targetOn}
          onChange={(targetOn) => change({ targetOn })}
        />
        <TextInput
          {...fieldProps(m, problems, 'fields.unit')}
          label={labels.unit}
          value={content.unit}
          onChange={(event) => change({ unit: event.currentTarget.value })}
        />
      </div>
    </div>
  )
}
