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
  const [isEnded, setEnded] = useState(false)
  const [checkedFor, setCheckedFor] = useState('')
  const left = useTimeLeft(me.expiresAt, warnMs)
  const phase = left <= 0 ? 'over' : left <= warnMs ? 'near' : 'calm'

  const end = useCallback(() => {
    if (hasUnsaved()) return setEnded(true)
    const { href, pathname } = router.state.location
    if (pathname === '/anmelden') return
    void router.navigate({
      to: '/anmelden',
      search: { grund: 'abgelaufen', ...(href === '/' ? {} : { weiter: href }) },
      ignoreBlocker: true,
    })
  }, [router])

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
      {isEnded && <SignInAgain onSignedIn={() => setEnded(false)} />}
      {!isEnded && phase === 'near' && checkedFor === question && <SessionWarning left={left} />}
    </Suspense>
  )
}
