import { roles } from '@etappe/domain/access/role'
import { useApp } from '../app/app-context.tsx'
import css from './form.module.css'

/** What each role may do, beside the form that gives one. */
export function RoleHelp() {
  const { messages: m } = useApp()
  return (
    <aside className={css.help} aria-labelledby="role-help">
      <h2 id="role-help">{m.users.invitation.help}</h2>
      <dl>
        {roles.map((role) => (
          <div key={role}>
            <dt>{m.users.role[role]}</dt>
            <dd>{m.users.roleHint[role]}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
