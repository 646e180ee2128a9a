import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { isAskBackOpen } from '@etappe/domain/applications/ask-back'
import { isSnoozed } from '@etappe/domain/applications/queue-of'
import { IconClock, IconMail } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Notice } from './notice.tsx'

/** What an application waits for: an answer, or a day. */
export function WaitingNotices({ detail: { application, askBacks } }: { readonly detail: ApplicationDetail }) {
  const { me, formats } = useApp()
  const words = useWords('intake').page.banner
  const asked = askBacks.find(isAskBackOpen)
  const isLate = asked !== undefined && asked.dueOn < me.today
  return (
    <>
      {asked && (
        <Notice icon={IconMail} isUrgent={isLate}>
          {(isLate ? words.askedOverdue : words.asked)({ day: formats.day(asked.dueOn) })}{' '}
          {words.answered({ open: asked.items.filter((it) => it.answeredOn === null).length, all: asked.items.length })}{' '}
          <Link to="/bewerbungen/$number/schriftverkehr" params={{ number: application.number }}>
            {words.toMail}
          </Link>
        </Notice>
      )}
      {application.snoozedUntil !== null && isSnoozed(application, me.today) && (
        <Notice icon={IconClock}>
          {words.snoozed({ day: formats.day(application.snoozedUntil) })} <span dir="auto">{application.snoozeReason}</span>
        </Notice>
      )}
    </>
  )
}
