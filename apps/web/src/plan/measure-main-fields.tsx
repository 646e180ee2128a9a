import { NativeSelect, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { usePlanEditing } from './plan-editing.ts'
import { PlanText } from './plan-text.tsx'
import type { MeasureForm } from './use-measure-form.ts'
import { usePlanWords } from './use-plan-words.ts'

/** What is done, and for which goal. */
export function MeasureMainFields({ form: { now, change, problems } }: { readonly form: MeasureForm }) {
  const { messages: m } = useApp()
  const { words, goalName } = usePlanWords()
  const { plan } = usePlanEditing()
  const labels = words.field.measure
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
      <NativeSelect
        {...fieldProps(m, problems, 'fields.goalId')}
        label={labels.goalId}
        value={now.content.goalId}
        onChange={(event) =>
          change({ goalId: plan.view.goals.find((it) => it.id === event.currentTarget.value)?.id ?? now.content.goalId })
        }
        data={plan.view.goals.map((it) => ({ value: it.id, label: goalName(it) }))}
      />
      <PlanText
        {...fieldProps(m, problems, 'fields.text')}
        label={labels.text}
        value={now.content.text}
        onChange={(text) => change({ text })}
      />
    </>
  )
}
