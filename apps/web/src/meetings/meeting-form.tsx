import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Meeting } from '@etappe/domain/meetings/meeting'
import { useEffect, useRef, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { ConflictDialog } from '../ui/conflict-dialog.tsx'
import { labelConflicts } from '../ui/conflict.ts'
import { DraftNotice } from '../ui/draft-notice.tsx'
import { FieldErrors } from '../ui/field-errors.tsx'
import { LeaveGuard } from '../ui/leave-guard.tsx'
import { useSaveKey } from '../ui/use-save-key.ts'
import { meetingConflictWords } from './conflict-words.ts'
import { fieldLabels } from '../ui/field-labels.ts'
import { stateOf } from './meeting-draft.ts'
import { MeetingFields } from './meeting-fields.tsx'
import css from './meeting-form.module.css'
import { MeetingHead } from './meeting-head.tsx'
import { MeetingHelp } from './meeting-help.tsx'
import { MeetingNotices } from './meeting-notices.tsx'
import { MeetingRemove } from './meeting-remove.tsx'
import { MeetingSections } from './meeting-sections.tsx'
import { SaveBar } from './save-bar.tsx'
import { useEscape } from './use-escape.ts'
import { type MeetingStart, useMeetingForm } from './use-meeting-form.ts'

interface Props {
  readonly detail: CaseDetail
  /** The one to edit; `null` logs or plans a new one. */
  readonly meeting: Meeting | null
  readonly start?: MeetingStart
  /** Goes back to where the person came from. */
  readonly onLeave: () => void
  readonly onChangeCase?: () => void
}

const noStart: MeetingStart = {}

/** The form under the thumb: everything already known is filled in, the rest is tapped, saving lies at the bottom edge. */
export function MeetingForm({ detail, meeting, start = noStart, onLeave, onChangeCase }: Props) {
  const { me, messages: m, formats } = useApp()
  const form = useMeetingForm({ detail, meeting, start })
  const [isLeaving, setLeaving] = useState(false)
  const { command, problems } = form
  const hasConflicts = command.conflicts.length > 0
  const labels = { ...fieldLabels(m.meetings.field), ...fieldLabels(m.meetings.group, 'fields.participants') }
  const leave = useRef(onLeave)
  useEffect(() => {
    leave.current = onLeave
  })
  // The guard has to know first that leaving is meant. Once: on the way out there is another way back.
  useEffect(() => {
    if (isLeaving) leave.current()
  }, [isLeaving])
  const close = () => setLeaving(true)
  const save = async (chosen: Parameters<typeof form.save>[0] = null) => {
    if (!command.isPending && (await form.save(chosen))) close()
  }
  useSaveKey(save, !hasConflicts)
  useEscape(close)
  const words = m.meetings.form
  const title = meeting ? words.edit : stateOf(form.now, me.today) === 'planned' ? words.plan : words.log
  return (
    <div className={css.page} data-full-screen>
      <MeetingHead detail={detail} title={title} onClose={close} onChangeCase={onChangeCase} />
      <MeetingSections />
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
        id="meeting-form"
      >
        <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
        <MeetingNotices detail={detail} meeting={meeting} form={form} />
        <FieldErrors problems={problems} labels={labels} />
        <MeetingFields form={form} />
        {meeting && <MeetingRemove meeting={meeting} onRemoved={close} />}
      </form>
      <MeetingHelp detail={detail} meetingId={form.now.id} isWriting />
      <SaveBar command={command} isDirty={form.isDirty} isNew={meeting === null} />
      <LeaveGuard when={form.isDirty && !isLeaving} />
      {hasConflicts && (
        <ConflictDialog
          conflicts={labelConflicts(command.conflicts, meetingConflictWords(m, formats))}
          onResolve={(values) => void save(values)}
          onLater={command.reset}
          isPending={command.isPending}
        />
      )}
    </div>
  )
}
