import { can } from '@etappe/domain/access/policy'
import { ActionIcon } from '@mantine/core'
import { IconPencil, IconPlayerPlay } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { CaseLine } from './case-line.tsx'
import { ShownOf } from './shown-of.tsx'
import type { TodayPage, Wait } from './today-data.ts'
import css from './waiting-lines.module.css'

interface Props {
  readonly page: TodayPage
  readonly onChange: (wait: Wait) => void
}

/** Cases that wait for their municipality stand apart: until when, what for, and how to end it. */
export function WaitingLines({ page, onChange }: Props) {
  const { api, me, messages: m, formats } = useApp()
  const words = m.today.contact
  const { count, rows } = page.contact.waiting
  const end = useCommand(api.case.endWait.mutationOptions(), { done: () => words.ended, undo: true })
  if (count === 0) return null
  const mayWait = can(me.actor, 'case.wait').ok
  return (
    <div className={css.waiting}>
      <h3 className={css.head}>
        {words.waiting} <span className="quiet">{count}</span>
      </h3>
      <ul aria-label={words.waiting}>
        {rows.map(({ caseId, caseNumber, caseName: name, waitingUntil, waitingReason, ...owner }) => (
          <li key={caseId} className={css.line}>
            <span className={css.name}>
              <Link to="/faelle/$number" params={{ number: caseNumber }} className="plainlink cut" title={name}>
                <bdi>{name}</bdi>
              </Link>
              <CaseLine number={caseNumber} text={waitingReason} owner={page.reach === 'mine' ? undefined : owner} />
            </span>
            <span className="nowrap">{words.until({ day: formats.day(waitingUntil) })}</span>
            {mayWait && (
              <span className={css.actions}>
                <ActionIcon
                  variant="subtle"
                  className={css.action ?? ''}
                  aria-label={words.changeFor({ name })}
                  title={words.change}
                  onClick={() => onChange({ caseId, until: waitingUntil, reason: waitingReason })}
                >
                  <IconPencil size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  className={css.action ?? ''}
                  aria-label={words.endFor({ name })}
                  title={words.end}
                  disabled={end.isPending}
                  onClick={() => void end.run({ id: caseId })}
                >
                  <IconPlayerPlay size={16} aria-hidden />
                </ActionIcon>
              </span>
            )}
          </li>
        ))}
      </ul>
      <ShownOf shown={rows.length} count={count} />
    </div>
  )
}
