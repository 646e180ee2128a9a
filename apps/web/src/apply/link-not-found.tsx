import { Button } from '@mantine/core'
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { messageFor } from '../api/message-for.ts'
import { refusalOf } from '../api/refusal.ts'
import { useShell } from '../app/app-context.tsx'
import { PublicPage } from '../ui/public-page.tsx'
import css from './sent.module.css'
import { useApplyWords } from './use-apply-words.ts'

/** A link that leads nowhere, or no answer: says which, and what to do. */
export function LinkNotFound({ error }: ErrorComponentProps) {
  const { messages: m } = useShell()
  const { words } = useApplyWords()
  const router = useRouter()
  const isUnknown = refusalOf(error)?.code === 'not-found'
  return (
    <PublicPage>
      <div className={css.sent}>
        <h1>{isUnknown ? words.unknownLink.title : words.beginFailed}</h1>
        <p>{isUnknown ? words.unknownLink.text : messageFor(m, error)}</p>
        <div className={css.acts}>
          {isUnknown ? (
            <Button size="md" renderRoot={(props) => <Link to="/bewerben" {...props} />}>
              {words.unknownLink.start}
            </Button>
          ) : (
            <Button size="md" onClick={() => void router.invalidate()}>
              {m.app.error.retry}
            </Button>
          )}
        </div>
      </div>
    </PublicPage>
  )
}
