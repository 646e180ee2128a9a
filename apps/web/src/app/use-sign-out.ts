import { useRouter } from '@tanstack/react-router'
import { showError } from '../ui/toast.ts'
import { signOut } from '../api/session-requests.ts'
import { useShell } from './app-context.tsx'

/** Ends the session on the server; the sign-in page then forgets everything this window has loaded. */
export function useSignOut(): () => Promise<void> {
  const router = useRouter()
  const { messages: m } = useShell()
  return async () => {
    if (!(await signOut())) return showError(m.app.person.signOutFailed, m.app.toast.close)
    await router.navigate({ to: '/anmelden', search: { grund: 'abgemeldet' }, ignoreBlocker: true })
  }
}
