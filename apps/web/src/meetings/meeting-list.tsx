import { can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { MeetingRow } from './meeting-row.tsx'
import { WhyReadOnly } from '../ui/why-read-only.tsx'

/** The meetings of a case, newest first; what is planned stands on top because it lies ahead. */
export function MeetingList({ detail }: { detail: CaseDetail }) {
  const { me, messages: m } = useApp()
  const words = m.meetings.list
  const { number } = detail.case
  const verdict = can(me.actor, 'meeting.write', accessOf(detail))
  const older = detail.meetingCount - detail.meetings.length
  const create = (text: string) => (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/termin/neu" search={{ fall: number }} {...props} />}
    >
      {text}
    </Button>
  )
  return (
    <Section title={m.meetings.many} count={detail.meetingCount} action={verdict.ok && create(words.create)}>
      <WhyReadOnly verdict={verdict} />
      {detail.meetings.length === 0 && <EmptyState action={verdict.ok && create(words.noneAction)}>{words.none}</EmptyState>}
      <ol aria-label={m.meetings.many}>
        {detail.meetings.map((it) => (
          <MeetingRow key={it.id} meeting={it} number={number} verdict={verdict} />
        ))}
      </ol>
      {older > 0 && <p className="quiet small">{words.older({ count: older })}</p>}
    </Section>
  )
}
