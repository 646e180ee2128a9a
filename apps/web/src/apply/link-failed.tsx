import { Button } from '@mantine/core'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { messageFor } from '../api/message-for.ts'
import { useShell } from '../app/app-context.tsx'
import { PublicPage } from '../ui/public-page.tsx'
import css from './sent.module.css'

/** The draft could not be fetched; what this device keeps of it is untouched. */
export function LinkFailed({ error }: ErrorComponentProps) {
  const { messages: m } = useShell()
  const router = useRouter()
  return (
    <PublicPage>
      <div className={css.sent}>
        <h1>{m.app.error.title}</h1>
        <p>{messageFor(m, error)}</p>
        <div className={css.acts}>
          <Button size="md" onClick={() => void router.invalidate()}>
            {m.app.error.retry}
          </Button>
        </div>
      </div>
    </PublicPage>
  )
}
