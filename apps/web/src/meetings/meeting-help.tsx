import { can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import type { MeetingId } from '@etappe/domain/kernel/id'
import { milestoneDaysLate } from '@etappe/domain/meetings/milestone'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { LastMeeting } from './last-meeting.tsx'
import css from './meeting-form.module.css'
import { MilestoneDialog } from './milestone-dialog.tsx'
import { milestoneName } from './milestone-name.ts'

interface Props {
  readonly detail: CaseDetail
  /** The meeting that is on screen, which is not "last time". */
  readonly meetingId: MeetingId | null
  readonly isWriting?: boolean
}

/** What one wants to know while writing: what was said last time, which milestones are open. */
export function MeetingHelp({ detail, meetingId, isWriting = false }: Props) {
  const { me, messages: m, formats } = useApp()
  const words = m.meetings.form
  const [isPlanning, setPlanning] = useState(false)
  const last = detail.meetings.find((it) => it.state === 'held' && it.id !== meetingId)
  const open = detail.milestones.filter((it) => it.doneOn === null).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
  return (
    <aside className={css.help} aria-label={words.help}>
      <h2>{words.last}</h2>
      {last ? <LastMeeting meeting={last} /> : <p className="quiet">{words.lastNone}</p>}
      <h2>
        {words.open}
        {can(me.actor, 'milestone.write', accessOf(detail)).ok && (
          <Button variant="subtle" size="compact-xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setPlanning(true)}>
            {m.meetings.milestone}
          </Button>
        )}
      </h2>
      {open.length === 0 && <p className="quiet">{words.openNone}</p>}
      <ul>
        {open.map((it) => (
          <li key={it.id}>
            <bdi>{milestoneName(m, it)}</bdi>
            <span className={milestoneDaysLate(it, me.today) > 0 ? 'bad strong nowrap' : 'nowrap'}>
              {milestoneDaysLate(it, me.today) > 0 ? words.overdue({ day: formats.dayCompact(it.dueOn) }) : formats.dayCompact(it.dueOn)}
            </span>
          </li>
        ))}
      </ul>
      {isWriting && (
        <>
          <h2>{words.tips}</h2>
          <p>{words.tipDay}</p>
        </>
      )}
      {isPlanning && (
        <MilestoneDialog caseId={detail.case.id} number={detail.case.number} milestone={null} onClose={() => setPlanning(false)} />
      )}
    </aside>
  )
}
