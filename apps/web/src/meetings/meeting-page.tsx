import { can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Meeting } from '@etappe/domain/meetings/meeting'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { MeetingForm } from './meeting-form.tsx'
import { MeetingReadOnly } from './meeting-read-only.tsx'
import type { MeetingStart } from './use-meeting-form.ts'

interface Props {
  readonly detail: CaseDetail
  /** The one to edit; `null` logs or plans a new one. */
  readonly meeting: Meeting | null
  readonly start?: MeetingStart
  /** Goes back to where the person came from. */
  readonly onLeave: () => void
  readonly onChangeCase?: () => void
}

/** The form of a meeting, or the meeting itself for those who may only read. */
export function MeetingPage(props: Props) {
  const { me, messages: m } = useApp()
  const { detail, meeting } = props
  const verdict = can(me.actor, 'meeting.write', accessOf(detail))
  // Who has begun to write keeps the form, whatever happens to the case meanwhile: the server says no, the text stays.
  const [hasBegun] = useState(verdict.ok)
  if (hasBegun || verdict.ok) return <MeetingForm {...props} />
  return <MeetingReadOnly {...props} title={meeting ? m.meetings.one : m.meetings.form.log} verdict={verdict} />
}
