import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import { Button } from '@mantine/core'
import { FieldErrors } from '../ui/field-errors.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { Section } from '../ui/section.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import css from './ask-back.module.css'
import { AskItem } from './ask-item.tsx'
import { useAnswers } from './use-answers.ts'
import { useApplicantWords } from './use-applicant-words.ts'
import type { Uploads } from './use-uploads.ts'

interface Props {
  readonly token: string
  readonly askBack: NonNullable<ApplicantView['askBack']>
  readonly files: ApplicantView['files']
  readonly uploads: Uploads
}

/** What the office asked for, point by point, each answered in its place. */
export function AskBackSection({ token, askBack, files, uploads }: Props) {
  const { words, formats } = useApplicantWords()
  const form = useAnswers({ token, askBack, files })
  const { command } = form
  useSaveKey(() => form.send(true), !uploads.isRunning)
  const labels = Object.fromEntries(askBack.items.map((it) => [`answers.${it.id}`, it.text]))
  return (
    <Section title={words.ask.heading} className={css.ask ?? ''}>
      <form
        id="missing"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.send(true)
        }}
      >
        <p className={css.from}>{words.ask.from({ day: formats.day(askBack.askedOn) })}</p>
        {askBack.message.trim() !== '' && (
          <blockquote className={css.message} dir="auto">
            {askBack.message}
          </blockquote>
        )}
        {form.isRestored && <p role="status">{words.ask.restored}</p>}
        <FieldErrors problems={form.problems} labels={labels} message={command.message} />
        <ol>
          {askBack.items.map((item, index) => (
            <AskItem key={item.id} item={item} number={index + 1} token={token} files={files} form={form} uploads={uploads} />
          ))}
        </ol>
        <div className={css.foot}>
          <Button type="submit" loading={command.isPending} disabled={uploads.isRunning}>
            {words.ask.send}
          </Button>
          {form.isEdited && (
            <Button variant="default" disabled={command.isPending} onClick={() => void form.send(false)}>
              {words.ask.keep}
            </Button>
          )}
          <span className="quiet small">{form.gaps === 0 ? words.ask.all : words.ask.left({ count: form.gaps })}</span>
          <SaveState state={form.isEdited && command.state === 'saved' ? 'idle' : command.state} />
        </div>
      </form>
    </Section>
  )
}
