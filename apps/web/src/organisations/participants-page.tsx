import type { Verdict } from '@etappe/domain/access/policy'
import type { CaseId } from '@etappe/domain/kernel/id'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import type { Participation, ParticipationRole } from '@etappe/domain/organisations/participation'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { caseFile } from '../api/case-file.ts'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Download } from '../ui/download.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { EndDialog } from './end-dialog.tsx'
import { ParticipantGroups } from './participant-groups.tsx'
import css from './participants-page.module.css'
import { ParticipationDialog } from './participation-dialog.tsx'
import { ParticipationFactsView } from './participation-facts-view.tsx'
import { SteeringCheck } from './steering-check.tsx'
import { useParticipants } from './use-participants.ts'

interface Props {
  readonly caseId: CaseId
  readonly number: CaseNumber
  /** Whether this person may change who takes part. */
  readonly verdict: Verdict
}

type Open =
  | { readonly what: 'add'; readonly role: ParticipationRole | null }
  | { readonly what: 'edit' | 'end'; readonly participation: Participation }

/** Who takes part in a case, by role, from when to when; beside it whether the table is complete. */
export function ParticipantsPage({ caseId, number, verdict }: Props) {
  const { api, messages: m, locale } = useApp()
  const { participants: words } = useWords('organisations')
  const [open, setOpen] = useState<Open | null>(null)
  const list = useQuery(api.participation.list.queryOptions({ caseId }))
  const people = useParticipants(list.data)
  const close = () => setOpen(null)
  if (list.error)
    return (
      <div className={css.page} role="alert">
        <EmptyState
          action={
            <Button variant="default" onClick={() => void list.refetch()}>
              {words.retry}
            </Button>
          }
        >
          <span className="strong">{words.failed}</span> {messageFor(m, list.error)}
        </EmptyState>
      </div>
    )
  const add = (role: ParticipationRole | null) => setOpen({ what: 'add', role })
  return (
    <div className={css.page} aria-busy={list.isPending}>
      <div className={css.tools}>
        <h2>{words.heading}</h2>
        <WhyReadOnly verdict={verdict} />
        <Download
          label={words.export}
          files={[
            { label: 'Excel (XLSX)', href: caseFile(number, 'participants.xlsx', locale) },
            { label: 'CSV', href: caseFile(number, 'participants.csv', locale) },
          ]}
        />
        {verdict.ok && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => add(null)}>
            {words.add}
          </Button>
        )}
      </div>
      {list.data && list.data.participations.length === 0 ? (
        <EmptyState
          action={
            verdict.ok && (
              <Button variant="default" onClick={() => add('leadOrganisation')}>
                {words.noneAction}
              </Button>
            )
          }
        >
          {words.none}
        </EmptyState>
      ) : (
        <div className={css.columns}>
          <ParticipantGroups
            people={people}
            mayWrite={verdict.ok}
            onAdd={add}
            onEdit={(participation) => setOpen({ what: 'edit', participation })}
            onEnd={(participation) => setOpen({ what: 'end', participation })}
          />
          <div className={css.aside}>
            <SteeringCheck participants={people} />
            <ParticipationFactsView participants={people} />
          </div>
        </div>
      )}
      {open?.what === 'add' && <ParticipationDialog caseId={caseId} startRole={open.role} participation={null} onClose={close} />}
      {open?.what === 'edit' && <ParticipationDialog caseId={caseId} startRole={null} participation={open.participation} onClose={close} />}
      {open?.what === 'end' && <EndDialog participation={open.participation} people={people} onClose={close} />}
    </div>
  )
}
