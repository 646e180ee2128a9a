import '@mantine/core/styles/Pill.css'
import '@mantine/core/styles/PillsInput.css'
import { findingId } from '@etappe/domain/kernel/id'
import { MultiSelect } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { usePlanEditing } from './plan-editing.ts'
import css from './plan-panel.module.css'
import type { GoalForm } from './use-goal-form.ts'
import { usePlanWords } from './use-plan-words.ts'

const shownLength = 90

/** The findings a goal answers. */
export function GoalFindings({ form: { now, change, problems } }: { readonly form: GoalForm }) {
  const { messages: m } = useApp()
  const { words, baseline } = usePlanWords()
  const { plan } = usePlanEditing()
  const { findings } = plan.view
  const chosen = now.content.findingIds.filter((id) => findings.some((it) => it.id === id))
  const label = ({ number, kind, text }: (typeof findings)[number]) => {
    const short = text.length > shownLength ? `${text.slice(0, shownLength).toWellFormed()}…` : text
    return `${words.goals.findingNumber({ number })} ${baseline.findingKind[kind]}: ${short}`
  }
  return (
    <div className={css.group}>
      <MultiSelect
        {...fieldProps(m, problems, 'fields.findingIds')}
        label={words.field.goal.findingIds}
        description={findings.length === 0 ? words.form.findingsNone : words.form.findingsHint}
        disabled={!plan.verdict.ok || findings.length === 0}
        searchable
        hidePickedOptions
        comboboxProps={{ shadow: 'md' }}
        value={chosen}
        onChange={(ids) => change({ findingIds: ids.map((id) => findingId.parse(id)) })}
        data={findings.map((it) => ({ value: it.id, label: label(it) }))}
      />
    </div>
  )
}
