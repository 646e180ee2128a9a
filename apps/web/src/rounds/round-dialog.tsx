import type { Round } from '@etappe/domain/applications/round'
import { type CaseKind, caseKinds } from '@etappe/domain/cases/kind'
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { RecordDialog } from '../ui/record-dialog.tsx'
import { SaveState } from '../ui/save-state.tsx'
import css from './round-dialog.module.css'
import { RoundHints } from './round-hints.tsx'
import { useRoundConflicts } from './use-round-conflicts.ts'
import { useRoundForm } from './use-round-form.ts'

interface Props {
  /** The one to change; `null` plans a new one. */
  readonly round: Round | null
  readonly rounds: readonly Round[]
  readonly onClose: () => void
}

const underInput = ['label', 'input', 'error', 'description'] as ('label' | 'input' | 'error' | 'description')[]

/** Plans or changes a round. Closing keeps what was typed for the next time. */
export function RoundDialog({ round, rounds, onClose }: Props) {
  const { messages: m } = useApp()
  const words = useWords('rounds').dialog
  const labels = useWords('applications').field.applicationRound
  const conflictWords = useRoundConflicts()
  const form = useRoundForm(round)
  const { now, command, problems, change } = form
  const { content } = now
  const at = (field: keyof typeof content) => fieldProps(m, problems, `fields.${field}`)
  const kinds = at('kinds')
  return (
    <RecordDialog
      title={round ? words.edit : words.create}
      close={words.close}
      size={560}
      className={css.form}
      form={form}
      labels={labels}
      conflictWords={conflictWords}
      onSaved={onClose}
      onClose={onClose}
    >
      <TextInput
        {...at('title')}
        label={labels.title}
        description={words.titleHint}
        inputWrapperOrder={underInput}
        required
        data-autofocus
        dir="auto"
        value={content.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={labels.kinds}
        error={kinds.error}
        required
        value={content.kinds}
        onChange={(chosen: CaseKind[]) => change({ kinds: caseKinds.filter((it) => chosen.includes(it)) })}
      >
        <div className={css.kinds}>
          {caseKinds.map((it, index) => (
            <Checkbox key={it} value={it} label={m.cases.kinds[it]} {...(index === 0 && { id: kinds.id })} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={css.pair}>
        <DayField {...at('opensOn')} label={labels.opensOn} required value={content.opensOn} onChange={(opensOn) => change({ opensOn })} />
        <DayField
          {...at('closesOn')}
          label={labels.closesOn}
          description={words.daysHint}
          inputWrapperOrder={underInput}
          required
          value={content.closesOn}
          onChange={(closesOn) => change({ closesOn })}
        />
      </div>
      <div className={css.pair}>
        <DayField
          {...at('startBy')}
          label={labels.startBy}
          description={words.startHint}
          inputWrapperOrder={underInput}
          required
          value={content.startBy}
          onChange={(startBy) => change({ startBy })}
        />
      </div>
      <RoundHints id={now.id} content={content} rounds={rounds} />
      <Textarea
        {...at('note')}
        label={labels.note}
        description={words.noteHint}
        inputWrapperOrder={underInput}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        value={content.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <div className={css.foot}>
        <Button type="submit" loading={command.isPending}>
          {command.state === 'failed' ? words.retry : round ? words.save : words.saveNew}
        </Button>
        <SaveState state={command.state === 'saved' ? 'idle' : command.state} />
      </div>
    </RecordDialog>
  )
}
