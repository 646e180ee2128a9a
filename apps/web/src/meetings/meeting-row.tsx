import type { Verdict } from '@etappe/domain/access/policy'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { type Meeting, type MeetingFields, participantTotal } from '@etappe/domain/meetings/meeting'
import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import marks from './marks.module.css'
import css from './meeting-row.module.css'
import { RowMenu } from './row-menu.tsx'

interface Props {
  readonly meeting: Meeting
  readonly number: CaseNumber
  readonly verdict: Verdict
}

/** One meeting with the first lines of what came out of it; a planned one whose day has come is held with one tap. */
export function MeetingRow({ meeting, number, verdict }: Props) {
  const { api, me, messages: m, formats } = useApp()
  const navigate = useNavigate()
  const words = m.meetings
  const { id, version, kind, state, heldOn, startsAt, endsAt, place, notes, nextSteps } = meeting
  const caseKey = api.case.get.queryKey({ number })
  const editRow = (after: Partial<MeetingFields>) => (detail: CaseDetail) => ({
    ...detail,
    meetings: detail.meetings.map((it) => (it.id === id ? { ...it, ...after } : it)),
  })
  const hold = useCommand(api.meeting.update.mutationOptions(), {
    optimistic: (cache) => cache.edit(caseKey, editRow({ state: 'held' })),
    done: () => words.said.held,
    undo: true,
  })
  const cancel = useCommand(api.meeting.update.mutationOptions(), {
    optimistic: (cache) => cache.edit(caseKey, editRow({ state: 'cancelled' })),
    done: () => words.said.cancelled,
    undo: true,
  })
  const remove = useCommand(api.meeting.remove.mutationOptions(), {
    optimistic: (cache) =>
      cache.edit<CaseDetail>(caseKey, (detail) => ({ ...detail, meetings: detail.meetings.filter((it) => it.id !== id) })),
    done: () => words.said.removed,
    undo: true,
  })
  const name = words.list.name({ kind: words.kind[kind], day: formats.day(heldOn) })
  const people = participantTotal(meeting.participants)
  const time = [startsAt, endsAt].filter((it) => it !== null).join('–')
  const isDue = state === 'planned' && heldOn <= me.today
  return (
    <li className={css.row} data-state={state}>
      <span className="quiet nowrap">{formats.day(heldOn)}</span>
      <div className={css.what}>
        <p className={css.head}>
          <Link to="/termin/$id" params={{ id }} className="plainlink strong">
            {words.kind[kind]}
          </Link>
          {state !== 'held' && <span className={marks.tag}>{words.state[state]}</span>}
        </p>
        {notes !== '' && (
          <p className={css.text} dir="auto">
            {notes}
          </p>
        )}
        {nextSteps !== '' && (
          <p className={`${css.text} quiet`}>
            {words.list.next} <bdi>{nextSteps}</bdi>
          </p>
        )}
        <p className="quiet small">
          {[time, people > 0 ? words.people({ count: people }) : '', place]
            .filter((it) => it !== '')
            .map((it, index) => (
              <span key={index}>
                {index > 0 && ' · '}
                <bdi>{it}</bdi>
              </span>
            ))}
        </p>
        {isDue && verdict.ok && (
          <p className={css.due}>
            <span className={heldOn < me.today ? 'warn' : 'quiet'}>{heldOn < me.today ? words.list.notHeldYet : words.list.heldToday}</span>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconCheck size={16} aria-hidden />}
              loading={hold.isPending}
              onClick={() => void hold.run({ id, version, fields: { state: 'held' } })}
            >
              {words.list.markHeld}
            </Button>
          </p>
        )}
      </div>
      {verdict.ok && (
        <RowMenu
          name={name}
          onEdit={() => void navigate({ to: '/termin/$id', params: { id } })}
          onCancel={state === 'planned' ? () => void cancel.run({ id, version, fields: { state: 'cancelled' } }) : undefined}
          onRemove={() => void remove.run({ id, version })}
        />
      )}
    </li>
  )
}
