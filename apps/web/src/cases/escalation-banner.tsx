import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { daysBetween } from '@etappe/domain/kernel/day'
import { IconAlertOctagonFilled, IconAlertTriangleFilled } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './escalation.module.css'

/** What is escalated stands on every page of the case. */
export function EscalationBanner({ detail }: { readonly detail: CaseDetail }) {
  const { me, formats } = useApp()
  const words = useWords('escalations')
  return detail.escalations.map((it) => {
    const Icon = it.light === 'red' ? IconAlertOctagonFilled : IconAlertTriangleFilled
    const days = daysBetween(it.openedOn, me.today)
    const to = it.escalatedToId === null ? it.escalatedTo : (detail.names[it.escalatedToId] ?? it.escalatedTo)
    return (
      <div key={it.id} className={css.banner} data-light={it.light}>
        <Icon size={16} className={`icon ${it.light === 'red' ? 'bad' : 'warn'}`} aria-hidden />
        <p>
          <span className="strong">
            {words.one}, {words.type[it.type]} ({words.light[it.light]}):
          </span>{' '}
          <bdi>{it.text.split('\n')[0]}</bdi>{' '}
          <span className="quiet nowrap">{days === 0 ? words.sinceToday : words.since({ day: formats.day(it.openedOn), days })}</span>
          {to.trim() !== '' && <span className="quiet">, {words.takenTo({ name: to })}</span>}
        </p>
        <Link to="/faelle/$number" params={{ number: detail.case.number }} hash="eskalationen">
          {words.show}
        </Link>
      </div>
    )
  })
}
