export interface SignInSearch {
  /** The path to go on with. */
  readonly weiter?: string
  /** Why the person is here: the session ended, or a password was just set. */
  readonly grund?: 'abgelaufen' | 'passwort'
}

export function signInSearch(search: Record<string, unknown>): SignInSearch {
  const { weiter, grund } = search
  return {
    ...(typeof weiter === 'string' ? { weiter } : {}),
    ...(grund === 'abgelaufen' || grund === 'passwort' ? { grund } : {}),
  }
}
