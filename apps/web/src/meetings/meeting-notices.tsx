import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Meeting } from '@etappe/domain/meetings/meeting'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import css from './meeting-form.module.css'
import type { MeetingFormState } from './use-meeting-form.ts'

interface Props {
  readonly detail: CaseDetail
  readonly meeting: Meeting | null
  readonly form: MeetingFormState
}

/** What somebody should know before writing: this meeting was planned already, has come, or was changed by others. */
export function MeetingNotices({ detail, meeting, form }: Props) {
  const { api, me, messages: m, formats } = useApp()
  const words = m.meetings
  const hold = useCommand(api.meeting.update.mutationOptions(), {
    done: () => words.said.held,
    undo: true,
    onDone: () => {
      if (form.isDirty) form.change({ state: 'held' })
    },
  })
  const isDue = meeting?.state === 'planned' && meeting.heldOn <= me.today
  const planned = meeting ? undefined : detail.meetings.find((it) => it.state === 'planned' && it.heldOn <= me.today)
  return (
    <>
      {form.isOutdated && <p className={css.notice}>{words.form.changedMeanwhile}</p>}
      {isDue && (
        <p className={css.notice}>
          {meeting.heldOn < me.today ? words.list.notHeldYet : words.list.heldToday}
          <Button
            variant="default"
            loading={hold.isPending}
            onClick={() => void hold.run({ id: meeting.id, version: meeting.version, fields: { state: 'held' } })}
          >
            {words.list.markHeld}
          </Button>
        </p>
      )}
      {planned && (
        <p className={css.notice}>
          {words.form.plannedAlready({ name: words.list.name({ kind: words.kind[planned.kind], day: formats.day(planned.heldOn) }) })}
          <Link to="/termin/$id" params={{ id: planned.id }} replace>
            {words.form.usePlanned}
          </Link>
        </p>
      )}
    </>
  )
}
