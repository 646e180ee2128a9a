import { accountState } from '@etappe/domain/users/user'
import { IconAlertTriangleFilled, IconCircleCheck, IconLock, IconMail } from '@tabler/icons-react'
import { dayOf } from '@etappe/domain/kernel/day'
import { useApp } from '../app/app-context.tsx'
import css from './account-mark.module.css'
import type { Person } from './person.ts'

const icons = { active: IconCircleCheck, invited: IconMail, locked: IconLock }

/** Whether somebody can sign in, and what there is to know about it. */
export function AccountMark({ person }: { person: Person }) {
  const { messages: m, formats } = useApp()
  const state = accountState(person)
  const isOver = state === 'invited' && person.linkValidTo === null
  const Icon = isOver ? IconAlertTriangleFilled : icons[state]
  const more = {
    active: null,
    invited: person.linkValidTo === null ? m.users.linkOver : m.users.linkUntil({ day: formats.day(person.linkValidTo) }),
    locked: person.lockedAt === null ? null : m.users.lockedSince({ day: formats.day(dayOf(new Date(person.lockedAt))) }),
  }[state]
  return (
    <span className={css.mark}>
      <Icon size={16} className="icon" color={isOver ? 'var(--warn)' : 'var(--ink-2)'} aria-hidden />
      <span>{m.users.state[state]}</span>
      {more !== null && <span className={isOver ? `${css.more} warn` : `${css.more} quiet`}>{more}</span>}
    </span>
  )
}
