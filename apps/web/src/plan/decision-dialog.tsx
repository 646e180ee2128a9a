import { type Decision, decisionResults } from '@etappe/domain/plan/decision'
import { NativeSelect, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DayField } from '../ui/day-field.tsx'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import { decisionConflictWords } from './decision-conflict-words.ts'
import css from './decision-dialog.module.css'
import { PlanText } from './plan-text.tsx'
import { useDecisionForm } from './use-decision-form.ts'
import type { OpenPlan } from './use-plan.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly plan: OpenPlan
  /** `null` records a new one. */
  readonly decision: Decision | null
  readonly onClose: () => void
}

/** Records or edits a political decision. Closing keeps what was typed for the next time. */
export function DecisionDialog({ plan, decision, onClose }: Props) {
  const { messages: m } = useApp()
  const { words, formats } = usePlanWords()
  const said = words.decision
  const labels = words.field.decision
  const form = useDecisionForm(plan, decision)
  const { now, change, problems, command } = form
  const { documents } = plan.view
  const at = (field: keyof typeof now.content) => fieldProps(m, problems, `fields.${field}`)
  const save = async (chosen: Parameters<typeof form.save>[0] = null) => {
    if (await form.save(chosen)) onClose()
  }
  if (command.conflicts.length > 0)
    return (
      <ConflictDialog
        conflicts={labelConflicts(command.conflicts, decisionConflictWords({ words, formats, documents }))}
        onResolve={(values) => void save(values)}
        onLater={command.reset}
        isPending={command.isPending}
      />
    )
  return (
    <ChangeDialog
      title={decision ? said.edit : said.add}
      save={said.save}
      labels={fieldLabels(labels)}
      problems={problems}
      command={command}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
      <TextInput
        {...at('body')}
        label={labels.body}
        description={said.bodyHint}
        required
        data-autofocus
        dir="auto"
        value={now.content.body}
        onChange={(event) => change({ body: event.currentTarget.value })}
      />
      <TextInput
        {...at('subject')}
        label={labels.subject}
        required
        dir="auto"
        value={now.content.subject}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <div className={css.pair}>
        <DayField
          {...at('sessionOn')}
          label={labels.sessionOn}
          required
          value={now.content.sessionOn}
          onChange={(sessionOn) => change({ sessionOn })}
        />
        <NativeSelect
          {...at('result')}
          label={labels.result}
          required
          value={now.content.result ?? ''}
          onChange={(event) => change({ result: decisionResults.find((it) => it === event.currentTarget.value) ?? null })}
          data={[{ value: '', label: said.choose }, ...decisionResults.map((it) => ({ value: it, label: words.decisionResult[it] }))]}
        />
      </div>
      <fieldset className={css.votes}>
        <legend>{said.votesLegend}</legend>
        {(['votesFor', 'votesAgainst', 'votesAbstained'] as const).map((field) => (
          <TextInput
            key={field}
            {...at(field)}
            label={labels[field]}
            inputMode="numeric"
            value={now.content[field]}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        ))}
      </fieldset>
      <NativeSelect
        {...at('documentId')}
        label={labels.documentId}
        value={now.content.documentId ?? ''}
        onChange={(event) => change({ documentId: documents.find((it) => it.id === event.currentTarget.value)?.id ?? null })}
        data={[{ value: '', label: said.chooseDocument }, ...documents.map((it) => ({ value: it.id, label: it.name }))]}
      />
      <PlanText {...at('note')} label={labels.note} value={now.content.note} onChange={(note) => change({ note })} />
    </ChangeDialog>
  )
}
