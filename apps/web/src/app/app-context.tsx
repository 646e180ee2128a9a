import type { Locale, Messages } from '@etappe/i18n'
import type { Formats } from '@etappe/i18n/format'
import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Client, Outputs } from '../api/client.ts'

export type Me = Outputs['session']['me']

/** What every screen has, signed in or not. */
export interface Shell extends Client {
  readonly messages: Messages
  readonly formats: Formats
  readonly locale: Locale
  readonly setLocale: (locale: Locale) => Promise<void>
}

/** What a screen behind the sign-in has as well: who asks. */
export interface App extends Shell {
  readonly me: Me
}

export const ShellContext = createContext<Shell | null>(null)
const MeContext = createContext<Me | null>(null)

export function SignedInProvider({ me, children }: { me: Me; children: ReactNode }) {
  return <MeContext value={me}>{children}</MeContext>
}

/** For the few screens that also exist signed out; everything else uses `useApp`. */
export function useShell(): Shell {
  const shell = use(ShellContext)
  if (!shell) throw new Error('useShell outside ShellProvider')
  return shell
}

export function useApp(): App {
  const shell = useShell()
  const me = use(MeContext)
  if (!me) throw new Error('useApp outside the signed-in part')
  return useMemo(() => ({ ...shell, me }), [shell, me])
}
