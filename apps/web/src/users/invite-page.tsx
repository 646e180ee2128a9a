import { useApp } from '../app/app-context.tsx'
import { PageHead } from '../ui/page-head.tsx'
import css from './form.module.css'
import { InviteForm } from './invite-form.tsx'
import { RoleHelp } from './role-help.tsx'

/** A new account: who, what they may do, and the link that follows. */
export function InvitePage() {
  const { messages: m } = useApp()
  return (
    <>
      <PageHead title={m.users.invite} />
      <div className={css.page}>
        <InviteForm />
        <RoleHelp />
      </div>
    </>
  )
}
