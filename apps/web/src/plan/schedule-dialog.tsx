import type { ScheduleItem } from '@etappe/domain/plan/schedule'
import { lengthOf } from '@etappe/domain/plan/schedule-span'
import { Button, Checkbox } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { RecordDialog } from '../ui/record-dialog.tsx'
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
  return (
    <RecordDialog
      title={words.form.title(item.measure)}
      close={words.form.close}
      size={560}
      className={css.form}
      form={form}
      isPending={form.isPending}
      mayWrite={mayWrite}
      labels={labels}
      conflictWords={scheduleConflictWords({ view, formats, words, plan })}
      lead={
        <>
          <p className="strong" dir="auto">
            {item.measure.title}
          </p>
          <WhyReadOnly verdict={view.verdict} />
        </>
      }
      onSaved={onClose}
      onClose={onClose}
    >
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
    </RecordDialog>
  )
}
