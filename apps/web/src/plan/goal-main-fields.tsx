import { ageBands, pillars } from '@etappe/domain/baseline/pillar'
import { NativeSelect, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import css from './plan-panel.module.css'
import { PlanText } from './plan-text.tsx'
import type { GoalForm } from './use-goal-form.ts'
import { usePlanWords } from './use-plan-words.ts'

/** What is to be different, for whom, how urgent. */
export function GoalMainFields({ form: { now, change, problems } }: { readonly form: GoalForm }) {
  const { messages: m } = useApp()
  const { words, baseline } = usePlanWords()
  const labels = words.field.goal
  return (
    <>
      <TextInput
        {...fieldProps(m, problems, 'fields.title')}
        label={labels.title}
        required
        dir="auto"
        value={now.content.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <PlanText
        {...fieldProps(m, problems, 'fields.text')}
        label={labels.text}
        value={now.content.text}
        onChange={(text) => change({ text })}
      />
      <div className={css.pair}>
        <NativeSelect
          {...fieldProps(m, problems, 'fields.pillar')}
          label={labels.pillar}
          value={now.content.pillar ?? ''}
          onChange={(event) => change({ pillar: pillars.find((it) => it === event.currentTarget.value) ?? null })}
          data={[{ value: '', label: words.form.noPillar }, ...pillars.map((it) => ({ value: it, label: baseline.pillar[it] }))]}
        />
        <NativeSelect
          {...fieldProps(m, problems, 'fields.ageBand')}
          label={labels.ageBand}
          value={now.content.ageBand ?? ''}
          onChange={(event) => change({ ageBand: ageBands.find((it) => it === event.currentTarget.value) ?? null })}
          data={[{ value: '', label: words.form.noAge }, ...ageBands.map((it) => ({ value: it, label: baseline.ageBand[it] }))]}
        />
        <NativeSelect
          {...fieldProps(m, problems, 'fields.priority')}
          label={labels.priority}
          value={String(now.content.priority)}
          onChange={(event) => change({ priority: Number(event.currentTarget.value) })}
          data={[
            { value: '1', label: words.priority.p1 },
            { value: '2', label: words.priority.p2 },
            { value: '3', label: words.priority.p3 },
          ]}
        />
      </div>
    </>
  )
}
