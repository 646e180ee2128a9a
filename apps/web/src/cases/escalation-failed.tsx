import { Button } from '@mantine/core'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './escalation.module.css'

/** The escalations could not be read, and why. */
export function EscalationFailed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { messages: m } = useApp()
  const words = useWords('escalations')
  return (
    <div role="alert" className={css.failed}>
      <p>
        {words.failed} {messageFor(m, error)}
      </p>
      <Button variant="default" onClick={onRetry}>
        {words.retry}
      </Button>
    </div>
  )
}
