import type { Role } from '@etappe/domain/access/role'
import { useShell } from '../app/app-context.tsx'
import css from './sign-in.module.css'

interface Account {
  readonly email: string
  readonly role: Role
}

interface Props {
  readonly accounts: readonly Account[]
  readonly onChoose: (account: { readonly email: string; readonly password: string }) => void
}

// Published with every demo; a real installation has no such accounts.
const demoPassword = 'etappe-demo-2026'

/** In a demo: one click fills the form. */
export function DemoAccounts({ accounts, onChoose }: Props) {
  const { messages: m } = useShell()
  return (
    <div className={css.demo}>
      <p className="quiet">{m.app.signIn.demo}</p>
      <ul>
        {accounts.map(({ email, role }) => (
          <li key={email}>
            <button type="button" onClick={() => onChoose({ email, password: demoPassword })}>
              <span>{m.users.role[role]}</span>
              <span className="cut quiet">{email}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
