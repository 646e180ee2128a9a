import { Button } from '@mantine/core'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { messageFor } from '../api/message-for.ts'
import { useTitle } from '../ui/use-title.ts'
import { useShell } from './app-context.tsx'
import css from './notices.module.css'

// After an update the parts of the old program are gone from the server.
const isStaleProgram = (error: unknown) => error instanceof Error && /dynamically imported module|module script failed/i.test(error.message)

/** A calm sentence, and what to do: try again, reload, or go home. */
export function Failure({ error }: { error: unknown }) {
  const { messages: m } = useShell()
  const router = useRouter()
  const { reset } = useQueryErrorResetBoundary()
  useTitle(m.app.error.title)
  const stale = isStaleProgram(error)
  const retry = () => {
    if (stale) return window.location.reload()
    reset()
    void router.invalidate()
  }
  return (
    <div className={css.page} role="alert">
      <h1>{m.app.error.title}</h1>
      <p>{stale ? m.app.error.update : messageFor(m, error)}</p>
      <p className={css.actions}>
        <Button onClick={retry}>{stale ? m.app.error.reload : m.app.error.retry}</Button>
        <Button variant="default" component="a" href="/">
          {m.app.error.home}
        </Button>
      </p>
    </div>
  )
}
