import { Button } from '@mantine/core'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useTitle } from '../ui/use-title.ts'
import { useShell } from './app-context.tsx'
import css from './notices.module.css'

// After an update the parts of the old program are gone from the server.
const isStaleProgram = (error: unknown) =>
  error instanceof Error && /dynamically imported module|module script failed|preload CSS/i.test(error.message)

/** The same error comes when the network is away, and whoever reloads then has nothing but the browser's own notice. */
const isServerThere = () =>
  fetch(window.location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )

/** A calm sentence, and what to do: try again, reload, or go home. */
export function Failure({ error }: { error: unknown }) {
  const { messages: m } = useShell()
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  useTitle(m.app.error.title)
  const stale = isStaleProgram(error)
  const [isAway, setAway] = useState(!navigator.onLine)
  const retry = async () => {
    if (stale) return (await isServerThere()) ? window.location.reload() : setAway(true)
    reset()
    await router.invalidate()
  }
  const words = stale ? (isAway ? m.errors.offline : m.app.error.update) : messageFor(m, error)
  return (
    <div className={css.page} role="alert">
      <h1>{m.app.error.title}</h1>
      <p>{words}</p>
      <p className={css.actions}>
        <Button onClick={() => void retry()}>{stale && !isAway ? m.app.error.reload : m.app.error.retry}</Button>
        <Button variant="default" component="a" href="/">
          {m.app.error.home}
        </Button>
      </p>
    </div>
  )
}
