export type SignInProblem = 'wrong' | 'locked' | 'tooMany' | 'offline' | 'failed'

const post = async (path: string, body: object): Promise<Response | null> => {
  try {
    return await fetch(`/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    return null
  }
}

const byStatus: Readonly<Record<number, SignInProblem>> = {
  400: 'wrong',
  401: 'wrong',
  403: 'locked',
  429: 'tooMany',
  502: 'offline',
  503: 'offline',
  504: 'offline',
}

/** Opens a session; `null` when it worked. */
export async function signIn(email: string, password: string): Promise<SignInProblem | null> {
  const answer = await post('sign-in/email', { email: email.trim(), password })
  if (!answer) return 'offline'
  return answer.ok ? null : (byStatus[answer.status] ?? 'failed')
}

/** Ends the session; false when the server did not confirm it. */
export async function signOut(): Promise<boolean> {
  const answer = await post('sign-out', {})
  return answer !== null && (answer.ok || answer.status === 401)
}
