import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { IconAlertTriangleFilled, IconInfoCircle, IconSignature } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useHasRoute } from '../app/use-rooms.ts'
import { useWords } from '../app/words.ts'
import css from './application-notices.module.css'
import { EndedNotices } from './ended-notices.tsx'
import { Notice } from './notice.tsx'
import { WaitingNotices } from './waiting-notices.tsx'

const decisionPage: string = '/bewerbungen/$number/entscheidung'

/** What has to be known about an application before anything is done: what it waits for, how it ended, what is odd. */
export function ApplicationNotices({ detail }: { readonly detail: ApplicationDetail }) {
  const words = useWords('intake').page.banner
  const hasRoute = useHasRoute()
  const { application, decisions } = detail
  return (
    <ul className={css.notices}>
      {application.officeCode === null && isApplicationOpen(application.state) && (
        <Notice icon={IconAlertTriangleFilled} isUrgent>
          {words.noOffice}
        </Notice>
      )}
      {decisions.some((it) => it.state === 'open') && (
        <Notice icon={IconSignature} isUrgent>
          {words.signature}{' '}
          {hasRoute(decisionPage) && (
            <Link to={decisionPage} params={{ number: application.number }}>
              {words.toDecision}
            </Link>
          )}
        </Notice>
      )}
      <WaitingNotices detail={detail} />
      <EndedNotices detail={detail} />
      {application.lateReason !== '' && (
        <Notice icon={IconInfoCircle}>
          {words.late} <span dir="auto">{application.lateReason}</span>
        </Notice>
      )}
    </ul>
  )
}
