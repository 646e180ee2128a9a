import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Suspense, useCallback, useEffect, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { hasUnsaved } from '../ui/unsaved.ts'
import { useTimeLeft } from './use-time-left.ts'

const SessionWarning = lazyPart(async () => (await import('./session-warning.tsx')).SessionWarning)
const SignInAgain = lazyPart(async () => (await import('./sign-in-again.tsx')).SignInAgain)

const warnMs = 5 * 60_000

/** Warns before the session ends; afterwards the sign-in is asked for without losing the place or unsaved text. */
export function SessionWatch() {
  const { api, queryClient, me, onSignedOut } = useApp()
  const router = useRouter()
  const { dataUpdatedAt } = useQuery(api.session.me.queryOptions())
  /** When the last answer for the session was given that has ended; `null` while it has not. */
  const [endedAfter, setEndedAfter] = useState<number | null>(null)
  // Signed in again in another window is signed in again here.
  const isEnded = endedAfter !== null && dataUpdatedAt <= endedAfter
  const [checkedFor, setCheckedFor] = useState('')
  const left = useTimeLeft(me.expiresAt, warnMs)
  const phase = left <= 0 ? 'over' : left <= warnMs ? 'near' : 'calm'

  const end = useCallback(() => {
    if (hasUnsaved()) return setEndedAfter(queryClient.getQueryState(api.session.me.queryKey())?.dataUpdatedAt ?? 0)
    const { href, pathname } = router.state.location
    if (pathname === '/anmelden') return
    void router.navigate({
      to: '/anmelden',
      search: { grund: 'abgelaufen', ...(href === '/' ? {} : { weiter: href }) },
      ignoreBlocker: true,
    })
  }, [router, queryClient, api])

  useEffect(() => onSignedOut(end), [onSignedOut, end])

  // Another window may have extended the session: the server is asked before anybody is warned or sent away.
  const question = `${me.expiresAt} ${phase}`
  useEffect(() => {
    if (phase === 'calm' || isEnded) return
    let isCurrent = true
    queryClient.query({ ...api.session.me.queryOptions(), staleTime: 0 }).then(
      () => isCurrent && setCheckedFor(question),
      () => isCurrent && phase === 'over' && end(),
    )
    return () => {
      isCurrent = false
    }
  }, [phase, question, isEnded, queryClient, api, end])

  return (
    <Suspense>
      {isEnded && <SignInAgain onSignedIn={() => setEndedAfter(null)} />}
      {!isEnded && phase === 'near' && checkedFor === question && <SessionWarning left={left} />}
    </Suspense>
  )
}
