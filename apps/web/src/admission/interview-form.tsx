import { type Interview, type InterviewFields, interviewQuestions } from '@etappe/domain/applications/interview'
import { Button, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DayField } from '../ui/day-field.tsx'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors, fieldProps } from '../ui/field-errors.tsx'
import { fieldLabels } from '../ui/field-labels.ts'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import { interviewConflictWords } from './interview-conflict-words.ts'
import { countAnswered, needsReason } from './interview-draft.ts'
import { InterviewQuestionField } from './interview-question-field.tsx'
import css from './interview.module.css'
import type { OpenApplication } from './open-application.ts'
import { RecommendationField } from './recommendation-field.tsx'
import { useInterviewForm } from './use-interview-form.ts'
import { statedForQuestion, useStated } from './use-stated.ts'

interface Props {
  readonly open: OpenApplication
  /** As it stands now; `null` for a new one. */
  readonly interview: Interview | null
  /** There are talks to go back to without saving. */
  readonly hasOthers: boolean
  /** Saved, or left as it was. */
  readonly onBack: () => void
}

/** The guide to write into while telephoning. What is typed stays on this device until it is saved. */
export function InterviewForm({ open, interview, hasOthers, onBack }: Props) {
  const { messages: m, formats } = useApp()
  const words = useWords('admission').interview
  const applications = useWords('applications')
  const stated = useStated()
  const { application } = open.detail
  const form = useInterviewForm(open, interview)
  const { command, problems, change } = form
  const { content } = form.now
  const save = async (chosen?: Partial<InterviewFields>) => {
    if (!command.isPending && (await form.save(chosen))) onBack()
  }
  useSaveKey(() => save(), command.conflicts.length === 0)
  const { field } = applications
  const labels = {
    ...fieldLabels(field.interview),
    ...Object.fromEntries(interviewQuestions.map((it) => [`fields.answers.${it}`, applications.question[it].name])),
  }
  if (command.conflicts.length > 0)
    return (
      <ConflictDialog
        conflicts={labelConflicts(command.conflicts, interviewConflictWords(applications, formats))}
        onResolve={(values) => void save(values)}
        onLater={command.reset}
        isPending={command.isPending}
      />
    )
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
      <FieldErrors problems={problems} labels={labels} message={command.message} />
      <section className={css.block} aria-labelledby="talk-guide">
        <h2 id="talk-guide">
          {words.guide}
          <span>{words.answered({ done: countAnswered(content.answers), total: interviewQuestions.length })}</span>
        </h2>
        {interviewQuestions.map((it, index) => (
          <InterviewQuestionField
            key={it}
            {...fieldProps(m, problems, `fields.answers.${it}`)}
            question={it}
            at={index + 1}
            stated={stated(application, statedForQuestion[it])}
            value={content.answers[it]}
            onChange={(text) => change({ answers: { ...content.answers, [it]: text } })}
          />
        ))}
        <ReasonField
          {...fieldProps(m, problems, 'fields.note')}
          label={words.note}
          value={content.note}
          onChange={(note) => change({ note })}
        />
      </section>
      <section className={css.block} aria-labelledby="talk-frame">
        <h2 id="talk-frame">{words.frame}</h2>
        <div className={css.pair}>
          <DayField
            {...fieldProps(m, problems, 'fields.heldOn')}
            label={field.interview.heldOn}
            required
            value={content.heldOn}
            onChange={(heldOn) => change({ heldOn })}
          />
          <TextInput
            {...fieldProps(m, problems, 'fields.participants')}
            label={field.interview.participants}
            description={words.participantsHint}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            dir="auto"
            value={content.participants}
            onChange={(event) => change({ participants: event.currentTarget.value })}
          />
        </div>
        <RecommendationField
          {...fieldProps(m, problems, 'fields.recommendation')}
          value={content.recommendation}
          onChange={(recommendation) => change({ recommendation })}
        />
        <ReasonField
          {...fieldProps(m, problems, 'fields.reason')}
          label={words.reasonWhy}
          required={needsReason(content.recommendation)}
          value={content.reason}
          onChange={(reason) => change({ reason })}
        />
      </section>
      <div className={css.foot}>
        <Button type="submit" loading={command.isPending}>
          {interview ? words.saveChange : words.save}
        </Button>
        {hasOthers && (
          <Button variant="default" onClick={onBack}>
            {words.cancel}
          </Button>
        )}
        <SaveState state={command.state === 'saved' ? 'idle' : command.state} />
      </div>
      <LeaveGuard when={interview !== null && form.isDirty} />
    </form>
  )
}
