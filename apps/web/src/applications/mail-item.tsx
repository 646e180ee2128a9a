import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { type ApplicationMail, linkPlaceholder } from '@etappe/domain/applications/application-mail'
import { Button } from '@mantine/core'
import { IconCircleCheckFilled, IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { CopyButton } from './copy-button.tsx'
import css from './mail.module.css'
import { useMayWrite } from './use-open-application.ts'

interface Props {
  readonly mail: ApplicationMail
  readonly detail: ApplicationDetail
}

/** One message: what, to whom, whether it is out; and the ways to send it by hand while it is not. */
export function MailItem({ mail, detail }: Props) {
  const { api, formats } = useApp()
  const { mail: words } = useWords('intake').page
  const { mailKind } = useWords('applications')
  const isWaiting = mail.sentAt === null
  const [isOpen, setOpen] = useState(isWaiting)
  const mark = useCommand(api.application.markMailSent.mutationOptions(), { undo: true, done: () => words.marked })
  const mayWrite = useMayWrite(detail).ok
  const text = mail.text.replaceAll(linkPlaceholder, detail.link)
  const by = mail.createdBy === null ? words.system : (detail.names[mail.createdBy] ?? '')
  const out = mail.sentBy === 'hand' ? words.byHand : words.byServer
  return (
    <li className={css.mail}>
      <button type="button" className={css.head} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="strong" dir="auto">
          {mail.subject}
        </span>
        <span className="quiet small">
          {mailKind[mail.kind]}, {mail.to === '' ? words.noAddress : words.to({ to: mail.to })}
        </span>
        <span className="quiet small">{words.by({ name: by, at: formats.instant(mail.createdAt) })}</span>
        <span className={`${css.state} small ${isWaiting ? 'warn' : 'good'}`}>
          {isWaiting ? (
            <IconClock size={14} className="icon" aria-hidden />
          ) : (
            <IconCircleCheckFilled size={14} className="icon" aria-hidden />
          )}
          {mail.sentAt === null ? words.waiting : out({ at: formats.instant(mail.sentAt) })}
        </span>
      </button>
      {isOpen && (
        <p className={css.text} dir="auto">
          {text}
        </p>
      )}
      {isWaiting && mayWrite && (
        <div className={css.acts}>
          {mail.to !== '' && (
            <Button
              variant="default"
              size="compact-sm"
              component="a"
              href={`mailto:${encodeURIComponent(mail.to)}?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(text)}`}
            >
              {words.inMailer}
            </Button>
          )}
          <CopyButton text={text} label={words.copy} done={words.copied} />
          <Button variant="default" size="compact-sm" loading={mark.isPending} onClick={() => void mark.run({ id: mail.id })}>
            {words.mark}
          </Button>
        </div>
      )}
    </li>
  )
}
