import type { Finding } from '@etappe/domain/baseline/finding'
import { pillars } from '@etappe/domain/baseline/pillar'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { fieldProps } from '../ui/field-errors.tsx'
import { RecordDialog } from '../ui/record-dialog.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { useFindingActions } from './finding-actions.ts'
import css from './finding-dialog.module.css'
import type { Beginning } from './finding-draft.ts'
import { KindChoice } from './kind-choice.tsx'
import { LinkFields } from './link-fields.tsx'
import { SwitchField } from './switch-field.tsx'
import { useConflictWords } from './use-conflict-words.ts'
import { useFindingForm } from './use-finding-form.ts'
import type { Findings } from './use-findings.ts'
import { weightKey } from './weight-key.ts'

interface Props {
  /** The one to edit; `null` writes a new one. */
  readonly finding: Finding | null
  readonly begin: Beginning
  readonly list: Findings
  readonly onClose: () => void
}

/** Writes or edits a finding. Closing keeps what was typed for the next time. */
export function FindingDialog({ finding, begin, list, onClose }: Props) {
  const { messages: m } = useApp()
  const { caseId } = useFindingActions()
  const baseline = useWords('baseline')
  const words = useWords('findings')
  const labels = words.field.finding
  const form = useFindingForm({ caseId, finding, begin })
  const { now, command, problems, change } = form
  const { content } = now
  const conflictWords = useConflictWords(list)
  const at = (field: keyof typeof content) => fieldProps(m, problems, `fields.${field}`)
  return (
    <RecordDialog
      title={finding ? words.form.edit({ number: finding.number }) : words.form.create}
      close={words.form.close}
      size={620}
      className={css.form}
      form={form}
      labels={labels}
      conflictWords={conflictWords}
      notice={
        form.isOutdated && (
          <p role="status" className="quiet">
            {words.form.outdated}
          </p>
        )
      }
      onSaved={onClose}
      onClose={onClose}
    >
      <Textarea
        {...at('text')}
        label={labels.text}
        description={words.form.textHint}
        required
        data-autofocus
        autosize
        minRows={3}
        maxRows={14}
        dir="auto"
        value={content.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
      />
      <KindChoice {...at('kind')} label={labels.kind} value={content.kind} onChange={(kind) => change({ kind })} />
      <div className={css.pair}>
        <SwitchField
          label={labels.pillar}
          value={content.pillar ?? 'none'}
          onChange={(value) => change({ pillar: value === 'none' ? null : value })}
          data={[
            ...pillars.map((value) => ({ value, label: baseline.pillar[value] })),
            { value: 'none' as const, label: baseline.allPillars },
          ]}
        />
        <SwitchField
          label={labels.weight}
          value={String(content.weight)}
          onChange={(value) => change({ weight: Number(value) })}
          data={[1, 2, 3].map((weight) => ({ value: String(weight), label: baseline.weight[weightKey(weight)] }))}
        />
      </div>
      <TextInput
        {...at('source')}
        label={labels.source}
        description={words.form.sourceHint}
        dir="auto"
        value={content.source}
        onChange={(event) => change({ source: event.currentTarget.value })}
      />
      <LinkFields content={content} list={list} problems={problems} change={change} />
      <div className={css.foot}>
        <Button type="submit" loading={command.isPending}>
          {command.state === 'failed' ? words.form.retry : words.form.save}
        </Button>
        <SaveState state={command.state === 'saved' ? 'idle' : command.state} />
      </div>
    </RecordDialog>
  )
}
