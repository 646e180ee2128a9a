import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import { lengthOf } from '@etappe/domain/plan/schedule-span'
import { Button, Checkbox, Modal } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DayField } from '../ui/day-field.tsx'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors, fieldProps } from '../ui/field-errors.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import { useSaveKey } from '../ui/use-save-key.ts'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { scheduleConflictWords } from './schedule-conflict-words.ts'
import css from './schedule-dialog.module.css'
import { ScheduleEffects } from './schedule-effects.tsx'
import { ScheduleDependencies } from './schedule-dependencies.tsx'
import { useScheduleForm } from './use-schedule-form.ts'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly view: ScheduleView
  readonly item: ScheduleItem
  readonly onClose: () => void
}

/** Start, end and dependencies of a measure, with what a delay would mean. Closing keeps what was typed for the next time. */
export function ScheduleDialog({ view, item, onClose }: Props) {
  const { messages: m, formats } = useApp()
  const { words, plan } = useScheduleWords()
  const form = useScheduleForm(view, item)
  const { now, command, problems, change } = form
  const labels = plan.field.measure
  const mayWrite = view.verdict.ok
  const save = async (chosen: Parameters<typeof form.save>[0] = null) => {
    if (!form.isPending && (await form.save(chosen))) onClose()
  }
  useSaveKey(save, mayWrite && command.conflicts.length === 0)
  if (command.conflicts.length > 0)
    return (
      <ConflictDialog
        conflicts={labelConflicts(command.conflicts, scheduleConflictWords({ view, formats, words, plan }))}
        onResolve={(values) => void save(values)}
        onLater={command.reset}
        isPending={form.isPending}
      />
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.form.title(item.measure)}
      closeButtonProps={{ 'aria-label': words.form.close }}
      size={560}
      centered
    >
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="strong" dir="auto">
          {item.measure.title}
        </p>
        <WhyReadOnly verdict={view.verdict} />
        <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
        <FieldErrors problems={problems} labels={fieldLabels(labels)} message={command.message} />
        <div className={css.days}>
          <DayField
            {...fieldProps(m, problems, 'fields.startsOn')}
            label={labels.startsOn}
            data-autofocus
            disabled={!mayWrite}
            value={now.content.startsOn}
            onChange={(startsOn) => change({ startsOn })}
          />
          <DayField
            {...fieldProps(m, problems, 'fields.endsOn')}
            label={labels.endsOn}
            disabled={!mayWrite}
            value={now.content.endsOn}
            onChange={(endsOn) => change({ endsOn })}
          />
          <span className={css.length}>{form.span && words.days({ count: lengthOf(form.span) })}</span>
        </div>
        <ScheduleDependencies
          fieldProblem={fieldProps(m, problems, 'fields.dependsOnIds')}
          view={view}
          id={item.measure.id}
          value={now.content.dependsOnIds}
          onChange={(dependsOnIds) => change({ dependsOnIds })}
        />
        <ScheduleEffects view={view} item={item} span={form.span} />
        {form.followers.length > 0 && (
          <Checkbox
            label={words.form.followers({ count: form.followers.length })}
            checked={form.withFollowers}
            onChange={(event) => form.setWithFollowers(event.currentTarget.checked)}
          />
        )}
        {mayWrite && (
          <div className={css.foot}>
            <Button type="submit" loading={form.isPending}>
              {command.state === 'failed' ? words.form.retry : words.form.save}
            </Button>
            <Button variant="default" onClick={onClose}>
              {words.form.cancel}
            </Button>
          </div>
        )}
      </form>
    </Modal>
  )
}
