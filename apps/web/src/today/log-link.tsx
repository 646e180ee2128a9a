import { can } from '@etappe/domain/access/policy'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { IconCalendarPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import css from './log-link.module.css'

/** At the end of a case's line: one tap to a new entry for it. */
export function LogLink({ number, name }: { number: CaseNumber; name: string }) {
  const { me, messages: m } = useApp()
  if (!can(me.actor, 'meeting.write').ok) return null
  const label = m.today.logFor({ name })
  return (
    <Link to="/termin/neu" search={{ fall: number }} className={css.log} aria-label={label} title={m.today.log}>
      <IconCalendarPlus size={18} className="icon" aria-hidden />
    </Link>
  )
}
