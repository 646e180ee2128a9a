import { Link } from '@tanstack/react-router'
import { IconAlertTriangleFilled } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { AccountMark } from './account-mark.tsx'
import { rolesAhead } from './filter-people.ts'
import { GrantLine } from './grant-line.tsx'
import css from './people-table.module.css'
import type { Person } from './person.ts'

/** One person: name and address, roles that hold or will, state, last sign-in. */
export function PersonRow({ person }: { person: Person }) {
  const { me, messages: m, formats } = useApp()
  const grants = rolesAhead(person, me.today)
  return (
    <tr data-locked={person.lockedAt !== null || undefined}>
      <th scope="row" className={css.name}>
        <span className={css.line}>
          <Link to="/verwaltung/personen/$id" params={{ id: person.id }} data-row title={person.name}>
            <bdi>{person.name}</bdi>
          </Link>
          {person.id === me.user.id && <span className={css.you}>{m.users.you}</span>}
        </span>
        <span className={css.email} title={person.email}>
          {person.email}
        </span>
      </th>
      <td>
        {grants.length === 0 ? (
          <span className={css.none}>
            <IconAlertTriangleFilled size={16} className="icon" color="var(--warn)" aria-hidden />
            {m.users.noRole}
          </span>
        ) : (
          <ul>
            {grants.map((grant) => (
              <li key={grant.id}>
                <GrantLine grant={grant} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td className={css.state}>
        <AccountMark person={person} />
      </td>
      <td className={css.last}>
        <span className={css.lastLabel}>{m.users.list.column.lastSignIn}: </span>
        {person.lastSignInAt === null ? <span className="quiet">{m.users.never}</span> : formats.instant(person.lastSignInAt)}
      </td>
    </tr>
  )
}
