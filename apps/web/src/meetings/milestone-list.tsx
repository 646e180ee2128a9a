import { can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import type { Milestone } from '@etappe/domain/meetings/milestone'
import { byUrgency } from '@etappe/domain/meetings/milestone-rules'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { MilestoneDialog } from './milestone-dialog.tsx'
import { MilestoneRow } from './milestone-row.tsx'
import { WhyReadOnly } from '../ui/why-read-only.tsx'

/** The milestones of a case: what is open by the day it is due, what is done below. */
export function MilestoneList({ detail }: { detail: CaseDetail }) {
  const { me, messages: m } = useApp()
  const words = m.meetings.milestoneList
  const [shown, setShown] = useState<Milestone | 'new' | null>(null)
  const verdict = can(me.actor, 'milestone.write', accessOf(detail))
  const milestones = detail.milestones.toSorted(byUrgency)
  const open = milestones.filter((it) => it.doneOn === null).length
  const create = (text: string) => (
    <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setShown('new')}>
      {text}
    </Button>
  )
  return (
    <Section
      title={m.meetings.milestones}
      count={words.count({ open, done: milestones.length - open })}
      action={verdict.ok && create(words.create)}
    >
      <WhyReadOnly verdict={verdict} />
      {milestones.length === 0 && <EmptyState action={verdict.ok && create(words.noneAction)}>{words.none}</EmptyState>}
      <ul aria-label={m.meetings.milestones}>
        {milestones.map((it) => (
          <MilestoneRow key={it.id} milestone={it} number={detail.case.number} verdict={verdict} onEdit={() => setShown(it)} />
        ))}
      </ul>
      {shown !== null && (
        <MilestoneDialog
          caseId={detail.case.id}
          number={detail.case.number}
          milestone={shown === 'new' ? null : (milestones.find((it) => it.id === shown.id) ?? shown)}
          onClose={() => setShown(null)}
        />
      )}
    </Section>
  )
}
