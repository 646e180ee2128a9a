import type { SupportService } from '@etappe/domain/facilitation/support-service'
import { IconBan, IconCalendarEvent, IconCheck } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import css from './service-row.module.css'
import { ServiceMenu } from './service-menu.tsx'
import type { OpenLedger } from './use-ledger.ts'
import { useLedgerWords } from './use-ledger-words.ts'

interface Props {
  readonly ledger: OpenLedger
  readonly service: SupportService
  readonly onEdit: () => void
}

const icons = { delivered: IconCheck, planned: IconCalendarEvent, cancelled: IconBan } as const

/** One service: day, what it was, how much, by whom or with whom, and whether it is done. */
export function ServiceRow({ ledger, service, onEdit }: Props) {
  const { me } = useApp()
  const { words, formats, amount } = useLedgerWords()
  const { kind, state, on, title, partner, country, note } = service
  const said = words.services
  const meeting = ledger.view.meetings.find((it) => it.id === service.meetingId)
  const isOverdue = state === 'planned' && on < me.today
  const Icon = icons[state]
  const name = title || words.kind[kind]
  const about = [
    partner,
    country === null ? '' : said.country[country],
    meeting ? said.atMeeting({ day: formats.day(meeting.heldOn) }) : '',
  ].filter((it) => it !== '')
  return (
    <li className={css.row} data-state={state}>
      <span className={css.day}>
        <span className={isOverdue ? 'bad strong' : ''}>{formats.day(on)}</span>
        <span className={css.state}>
          <Icon size={14} className="icon" aria-hidden />
          {words.state[state]}
        </span>
      </span>
      <span className={css.text}>
        <bdi className={css.name}>{name}</bdi>
        <span className="quiet small">
          {title !== '' && words.kind[kind]}
          {about.length > 0 && (
            <bdi>
              {title !== '' && ' · '}
              {about.join(' · ')}
            </bdi>
          )}
        </span>
        {isOverdue && <span className="bad small">{said.overdue}</span>}
        {note !== '' && (
          <span className="quiet small" dir="auto">
            {note}
          </span>
        )}
      </span>
      <span className={`${css.amount} nowrap`}>{amount(kind, service.amount)}</span>
      {ledger.mayWrite.ok && <ServiceMenu service={service} name={name} onEdit={onEdit} />}
    </li>
  )
}
