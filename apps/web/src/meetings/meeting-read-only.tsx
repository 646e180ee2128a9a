import type { Verdict } from '@etappe/domain/access/policy'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Meeting } from '@etappe/domain/meetings/meeting'
import css from './meeting-form.module.css'
import { MeetingHead } from './meeting-head.tsx'
import { MeetingHelp } from './meeting-help.tsx'
import { MeetingView } from './meeting-view.tsx'
import { useEscape } from './use-escape.ts'
import { WhyReadOnly } from '../ui/why-read-only.tsx'

interface Props {
  readonly detail: CaseDetail
  readonly meeting: Meeting | null
  readonly title: string
  readonly verdict: Verdict
  readonly onLeave: () => void
  readonly onChangeCase?: (() => void) | undefined
}

/** Stands in place of the form where nothing may be written, and says why. */
export function MeetingReadOnly({ detail, meeting, title, verdict, onLeave, onChangeCase }: Props) {
  useEscape(onLeave)
  return (
    <div className={css.page} data-full-screen>
      <MeetingHead detail={detail} title={title} onClose={onLeave} onChangeCase={onChangeCase} />
      <div className={css.form}>
        <WhyReadOnly verdict={verdict} />
        {meeting && <MeetingView meeting={meeting} />}
      </div>
      <MeetingHelp detail={detail} meetingId={meeting?.id ?? null} />
    </div>
  )
}
