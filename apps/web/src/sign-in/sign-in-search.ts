const reasons = ['abgelaufen', 'abgemeldet', 'passwort'] as const

export interface SignInSearch {
  /** The path to go on with. */
  readonly weiter?: string
  /** Why the person is here: the session ran out, they signed out, or a password was just set. */
  readonly grund?: (typeof reasons)[number]
}

export function signInSearch(search: Record<string, unknown>): SignInSearch {
  const { weiter } = search
  const grund = reasons.find((it) => it === search['grund'])
  return {
    ...(typeof weiter === 'string' ? { weiter } : {}),
    ...(grund ? { grund } : {}),
  }
}
