import type { ApplicationState } from '@etappe/domain/applications/application-course'
import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { IconFolder, IconInfoCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import { Notice } from './notice.tsx'

/** What became of an application. */
export function EndedNotices({ detail: { application, duplicateOf, admittedCaseNumber } }: { readonly detail: ApplicationDetail }) {
  const words = useWords('intake').page.banner
  const endings: Partial<Record<ApplicationState, string>> = words.ended
  const ended = endings[application.state]
  return (
    <>
      {duplicateOf && (
        <Notice icon={IconInfoCircle}>
          {words.duplicate}{' '}
          <Link to="/bewerbungen/$number" params={{ number: duplicateOf.number }}>
            {duplicateOf.number}
          </Link>
        </Notice>
      )}
      {admittedCaseNumber && (
        <Notice icon={IconFolder}>
          {words.admitted}{' '}
          <Link to="/faelle/$number" params={{ number: admittedCaseNumber }}>
            {admittedCaseNumber}
          </Link>
        </Notice>
      )}
      {!admittedCaseNumber && ended !== undefined && (
        <Notice icon={IconInfoCircle}>
          {ended} <span dir="auto">{application.endReason}</span>
        </Notice>
      )}
    </>
  )
}
