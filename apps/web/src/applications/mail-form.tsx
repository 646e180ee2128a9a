import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { Button, Textarea, TextInput } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors, fieldProps } from '../ui/field-errors.tsx'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { Section } from '../ui/section.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useSaveKey } from '../ui/use-save-key.ts'
import css from './mail.module.css'

/** Writes to the applicant; the text is kept until it is sent. */
export function MailForm({ detail: { application, sendsMail } }: { readonly detail: ApplicationDetail }) {
  const { api, messages: m } = useApp()
  const { mail: words } = useWords('intake').page
  const { field } = useWords('applications')
  const { id, number, contactName, contactEmail } = application
  const [blank] = useState(() => ({ subject: words.subjectStart({ number }), text: words.textStart({ name: contactName }) }))
  const draft = useDraft(`application.mail.${id}`, blank)
  const { subject, text } = draft.value
  const write = useCommand(api.application.writeMail.mutationOptions(), {
    report: 'inline',
    done: () => (sendsMail ? words.sent : words.kept),
    onDone: () => draft.clear(),
  })
  const send = () => {
    if (!write.isPending) void write.run({ id, subject, text })
  }
  useSaveKey(send, draft.isDirty)
  const labels = { subject: words.subject, text: words.text, contactEmail: field.application.contactEmail }
  return (
    <Section title={words.write}>
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <DraftNotice restoredAt={draft.restoredAt} onDiscard={() => draft.clear()} />
        <FieldErrors problems={write.problems} labels={labels} message={write.message} />
        <p className="quiet small">{contactEmail === '' ? words.noAddress : words.to({ to: contactEmail })}</p>
        <TextInput
          {...fieldProps(m, write.problems, 'subject')}
          label={words.subject}
          required
          maxLength={200}
          dir="auto"
          value={subject}
          onChange={(event) => draft.set({ subject: event.currentTarget.value, text })}
        />
        <Textarea
          {...fieldProps(m, write.problems, 'text')}
          label={words.text}
          description={words.textHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          required
          autosize
          minRows={6}
          maxRows={24}
          maxLength={10_000}
          dir="auto"
          value={text}
          onChange={(event) => draft.set({ subject, text: event.currentTarget.value })}
        />
        <div className={css.acts}>
          <Button type="submit" leftSection={<IconSend size={16} aria-hidden />} loading={write.isPending}>
            {sendsMail ? words.send : words.keep}
          </Button>
        </div>
      </form>
      <LeaveGuard when={draft.isDirty} />
    </Section>
  )
}
